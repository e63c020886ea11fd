import { makeStyles, tokens } from '@fluentui/react-components';
import { smallText } from '../typography';

export const useChoiceMenuStyles = makeStyles({
  slot: {
    display: 'inline-flex',
    alignItems: 'center',
    minWidth: 0,
    ':not(:last-child)::after': {
      content: '""',
      height: '14px',
      borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      '@media (forced-colors: active)': { display: 'none' },
    },
  },
  // In place, so it must stand above what the body has positioned.
  list: { zIndex: 1 },
  button: {
    ...smallText,
    minWidth: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { marginRight: tokens.spacingHorizontalXS },
  },
});
