import { makeStyles, tokens } from '@fluentui/react-components';
import { nameText, plainElement, rowText } from '../typography';

export const useEmptyNoteStyles = makeStyles({
  note: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    '& > :first-child': { marginTop: tokens.spacingVerticalXXS },
  },
  title: { ...plainElement, ...nameText, fontWeight: tokens.fontWeightSemibold },
  text: {
    ...plainElement,
    ...rowText,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
});
