import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../../components/surfaces';
import { plainElement, rowText, smallText } from '../../components/typography';

export const useAnalysisStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalMNudge}`,
    ':empty': { display: 'none' },
  },
  heading: {
    ...plainElement,
    ...rowText,
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  list: { ...plainElement, listStyleType: 'none', borderBottom: LINE },
  sheet: {
    borderTop: LINE,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  name: { ...plainElement, ...rowText, fontWeight: tokens.fontWeightSemibold },
  text: { ...plainElement, ...rowText, color: tokens.colorNeutralForeground2 },
  state: {
    ...plainElement,
    ...smallText,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  link: { ...rowText, marginLeft: 'auto' },
});
