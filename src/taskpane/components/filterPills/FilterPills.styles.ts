import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../surfaces';
import { smallText } from '../typography';

export const useFilterPillsStyles = makeStyles({
  list: {
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderTop: LINE,
    borderBottom: LINE,
  },
  pill: { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
  text: { ...smallText },
  count: { fontVariantNumeric: 'tabular-nums' },
});
