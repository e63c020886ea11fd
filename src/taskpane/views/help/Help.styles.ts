import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../../components/surfaces';
import { nameText, plainElement, rowText, wrappingText } from '../../components/typography';

export const useHelpStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  heading: { ...plainElement, ...nameText, fontWeight: tokens.fontWeightSemibold },
  list: { ...plainElement, marginTop: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: LINE,
  },
  keys: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  text: { ...plainElement, ...rowText, ...wrappingText },
  about: { ...plainElement, ...rowText, marginTop: tokens.spacingVerticalS },
});
