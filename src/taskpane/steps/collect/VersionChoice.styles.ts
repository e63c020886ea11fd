import { makeStyles, tokens } from '@fluentui/react-components';
import { plainElement, rowText, smallText, wrappingText } from '../../components/typography';

export const useVersionChoiceStyles = makeStyles({
  choice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  question: { ...plainElement, ...rowText, fontWeight: tokens.fontWeightSemibold },
  cells: { ...plainElement, listStyleType: 'none' },
  cell: { ...rowText, ...wrappingText, paddingBottom: tokens.spacingVerticalXXS },
  link: { ...rowText },
  /** A radio mutes its label; here it is what one has to read. */
  radio: { color: tokens.colorNeutralForeground1, '& label': { color: tokens.colorNeutralForeground1 } },
  note: { ...plainElement, ...smallText, color: tokens.colorNeutralForeground2 },
});
