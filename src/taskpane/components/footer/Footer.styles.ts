import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../surfaces';
import { LOW_PANE } from '../threeBands/ThreeBands.styles';

export const useFooterStyles = makeStyles({
  footer: {
    flexShrink: 0,
    boxSizing: 'border-box',
    minHeight: '77px',
    borderTop: LINE,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW_PANE]: { display: 'contents' },
  },
  effect: {
    paddingBottom: tokens.spacingVerticalS,
    [LOW_PANE]: {
      borderTop: LINE,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    },
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    [LOW_PANE]: {
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground1,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    },
  },
  button: { minWidth: 0, maxWidth: '100%' },
  primary: { flexGrow: 1, flexBasis: '55%' },
  secondary: { flexGrow: 1 },
  key: { display: 'inline-flex', marginLeft: tokens.spacingHorizontalS },
});
