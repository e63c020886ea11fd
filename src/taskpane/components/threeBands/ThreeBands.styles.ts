import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../surfaces';
import { plainElement, smallText, titleText, wrappingText } from '../typography';

/** Below this height the second header row and the effect line scroll with the body. */
export const LOW_PANE = '@media (max-height: 419px)';

export const useThreeBandsStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    [LOW_PANE]: { overflowY: 'auto' },
  },
  header: {
    flexShrink: 0,
    borderBottom: LINE,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  titleRow: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '40px',
    boxSizing: 'border-box',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalL,
    // Office draws its own menu in this corner.
    paddingRight: '40px',
    columnGap: tokens.spacingHorizontalSNudge,
  },
  withBack: { paddingLeft: tokens.spacingHorizontalS },
  title: { ...plainElement, ...titleText, ...wrappingText, outlineStyle: 'none' },
  placeRow: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '32px',
    paddingLeft: '7px',
    paddingRight: tokens.spacingHorizontalS,
  },
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexGrow: 1,
    minWidth: 0,
  },
  subtitle: {
    ...smallText,
    ...wrappingText,
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalS,
  },
  tools: { display: 'flex', flexShrink: 0 },
  body: {
    flexGrow: 1,
    flexShrink: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    [LOW_PANE]: { flexShrink: 0, overflowY: 'visible' },
  },
});
