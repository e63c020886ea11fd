import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

const FORCED = '@media (forced-colors: active)';
const HATCH = (color: string): string =>
  `repeating-linear-gradient(135deg, ${color} 0 1px, transparent 1px 5px)`;

export const useStackedBarStyles = makeStyles({
  bar: { display: 'flex', columnGap: '2px', height: '12px', margin: `${tokens.spacingVerticalXS} 0` },
  part: {
    minWidth: '3px',
    flexBasis: 0,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    [FORCED]: { forcedColorAdjust: 'none' },
  },
  key: {
    display: 'inline-block',
    flexShrink: 0,
    width: '18px',
    height: '10px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    [FORCED]: { forcedColorAdjust: 'none' },
  },
  certain: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED]: { backgroundColor: 'Highlight' },
  },
  reachable: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundImage: HATCH(tokens.colorCompoundBrandStroke),
    [FORCED]: { ...shorthands.borderColor('Highlight'), backgroundImage: HATCH('Highlight') },
  },
  lost: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED]: {
      ...shorthands.border(tokens.strokeWidthThin, 'dotted', 'CanvasText'),
      backgroundColor: 'Canvas',
    },
  },
});
