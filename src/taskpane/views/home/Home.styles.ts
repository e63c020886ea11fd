import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../../components/surfaces';
import { plainElement, rowText, sectionHeading, smallText } from '../../components/typography';

export const useHomeStyles = makeStyles({
  messages: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalSNudge,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL} 0`,
    ':empty': { display: 'none' },
  },
  deadline: {
    ...plainElement,
    ...rowText,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: '1px',
  },
  deadlineIcon: { flexShrink: 0, marginTop: '1px' },
  sample: { ...plainElement, ...smallText, color: tokens.colorNeutralForeground2 },
  listHead: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  heading: sectionHeading,
  doneCount: { ...rowText, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  more: {
    ...plainElement,
    ...rowText,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}`,
    borderTop: LINE,
    color: tokens.colorNeutralForeground2,
  },
  link: { ...rowText },
});
