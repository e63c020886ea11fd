import { makeStyles, tokens } from '@fluentui/react-components';
import { rowText, wrappingText } from './typography';

export const useNoticeStyles = makeStyles({
  bar: {
    minHeight: '32px',
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    alignItems: 'center',
  },
  body: { ...rowText, display: 'flex', columnGap: tokens.spacingHorizontalM, width: '100%' },
  text: { ...wrappingText, flexGrow: 1 },
  action: { ...rowText, flexShrink: 0 },
});
