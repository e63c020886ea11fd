import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../components/surfaces';
import { numberText, plainElement, progressHeading, smallText } from '../components/typography';

export const useWritingProgressStyles = makeStyles({
  progress: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, borderBottom: LINE },
  head: progressHeading,
  fraction: { ...numberText, whiteSpace: 'nowrap' },
  bar: { marginTop: tokens.spacingVerticalSNudge },
  note: {
    ...plainElement,
    ...smallText,
    marginTop: tokens.spacingVerticalSNudge,
    color: tokens.colorNeutralForeground2,
  },
});
