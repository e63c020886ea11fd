import { makeStyles, tokens } from '@fluentui/react-components';
import { rowText, wrappingText } from '../typography';

export const useDropZoneStyles = makeStyles({
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalMNudge,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  /** The line turns solid and thicker too: a colour alone would say nothing in high contrast. */
  over: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { display: 'inline-flex', flexShrink: 0 },
  text: { ...rowText, ...wrappingText, flexGrow: 1 },
  button: { flexShrink: 0 },
});
