import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { smallText } from '../typography';

export const useKeyCapStyles = makeStyles({
  cap: {
    ...smallText,
    display: 'inline-block',
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    whiteSpace: 'nowrap',
  },
  onBrand: {
    ...shorthands.borderColor(tokens.colorNeutralForegroundOnBrand),
  },
});
