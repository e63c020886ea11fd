import { makeStyles, tokens } from '@fluentui/react-components';
import { nameText, rowText, wrappingText } from '../typography';

const BAR = '3px';

export const useStepRowStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '48px',
    boxSizing: 'border-box',
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    paddingLeft: `calc(${tokens.spacingHorizontalL} - ${BAR})`,
    // A real border: it stays in high contrast, where backgrounds vanish.
    borderLeft: `${BAR} solid ${tokens.colorCompoundBrandStroke}`,
  },
  icon: {
    alignSelf: 'flex-start',
    display: 'flex',
    width: '30px',
    flexShrink: 0,
    paddingLeft: '2px',
    paddingTop: '3px',
    boxSizing: 'border-box',
  },
  text: { display: 'flex', flexDirection: 'column', flexGrow: 1, ...wrappingText },
  name: { ...nameText },
  currentName: { fontWeight: tokens.fontWeightSemibold },
  result: { ...rowText, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  progress: { marginTop: tokens.spacingVerticalXXS },
  chevron: { flexShrink: 0, marginLeft: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});
