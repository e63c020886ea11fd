import { makeStyles, tokens } from '@fluentui/react-components';
import { smallText } from './typography';

export const useFilterPillsStyles = makeStyles({
  list: {
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  pill: { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
  text: { ...smallText },
  count: { fontVariantNumeric: 'tabular-nums' },
});
