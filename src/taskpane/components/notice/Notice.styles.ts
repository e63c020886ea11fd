import { makeStyles, tokens } from '@fluentui/react-components';
import { rowText, wrappingText } from '../typography';

export const useNoticeStyles = makeStyles({
  bar: {
    minHeight: '32px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalMNudge}`,
    alignItems: 'start',
    // Long messages wrap; the bar of one line would cut them.
    whiteSpace: 'normal',
  },
  // Where text and link do not fit beside each other, the link goes below.
  body: {
    ...rowText,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    paddingRight: 0,
  },
  text: { ...wrappingText, flexGrow: 1, flexBasis: '140px' },
  action: {
    ...rowText,
    flexShrink: 0,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
});
