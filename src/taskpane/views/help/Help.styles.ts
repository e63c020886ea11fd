import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../../components/surfaces';
import { nameText, plainElement, rowText, wrappingText } from '../../components/typography';

export const useHelpStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  heading: { ...plainElement, ...nameText, fontWeight: tokens.fontWeightSemibold },
  list: { ...plainElement, marginTop: tokens.spacingVerticalS },
  row: {
    // As in every list of pairs: where both do not fit beside each other, the second goes below.
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: LINE,
  },
  keys: {
    display: 'flex',
    flexWrap: 'wrap',
    flexBasis: '112px',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
  },
  text: { ...plainElement, ...rowText, ...wrappingText, flexGrow: 1, flexBasis: '110px' },
  about: { ...plainElement, ...rowText, marginTop: tokens.spacingVerticalS },
});
