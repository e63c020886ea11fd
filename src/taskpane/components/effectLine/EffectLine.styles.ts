import { makeStyles, tokens } from '@fluentui/react-components';
import { smallText, wrappingText } from '../typography';

export const useEffectLineStyles = makeStyles({
  line: {
    ...smallText,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalSNudge,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { display: 'flex', flexShrink: 0 },
  doneIcon: { display: 'flex', flexShrink: 0, color: tokens.colorStatusSuccessForeground3 },
  text: { ...wrappingText, flexGrow: 1 },
  undo: { ...smallText, flexShrink: 0 },
});
