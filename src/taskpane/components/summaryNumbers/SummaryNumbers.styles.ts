import { makeStyles, tokens } from '@fluentui/react-components';
import { numberText, plainElement, smallText, titleText } from '../typography';

export const useSummaryNumbersStyles = makeStyles({
  row: {
    ...plainElement,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  number: { display: 'flex', flexDirection: 'column-reverse' },
  label: { ...smallText, color: tokens.colorNeutralForeground2 },
  value: {
    ...plainElement,
    ...titleText,
    ...numberText,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
  },
  large: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});
