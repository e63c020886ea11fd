import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../surfaces';
import { nameText, plainElement, rowText, wrappingText } from '../typography';

const ICON_COLUMN = '26px';

export const useFindingCardStyles = makeStyles({
  item: { borderBottom: LINE },
  header: { ...plainElement },
  headerButton: {
    display: 'flex',
    alignItems: 'flex-start',
    minHeight: '48px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
  },
  icon: { display: 'flex', flexShrink: 0, width: ICON_COLUMN, paddingTop: tokens.spacingVerticalXXS },
  heading: { display: 'flex', flexDirection: 'column', flexGrow: 1, ...wrappingText },
  title: { ...nameText, fontWeight: tokens.fontWeightSemibold },
  subject: { ...rowText, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  severity: { fontWeight: tokens.fontWeightSemibold },
  chevron: { flexShrink: 0, paddingLeft: tokens.spacingHorizontalS, height: '24px' },
  panel: {
    marginLeft: tokens.spacingHorizontalNone,
    marginRight: tokens.spacingHorizontalNone,
    paddingLeft: `calc(${tokens.spacingHorizontalL} + ${ICON_COLUMN})`,
    paddingRight: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalM,
  },
  sentence: { ...plainElement, ...rowText, ...wrappingText },
  facts: {
    ...plainElement,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalSNudge,
    rowGap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  factIcon: { display: 'flex', paddingTop: tokens.spacingVerticalXXS },
  place: { ...plainElement, ...rowText, ...wrappingText, color: tokens.colorNeutralForeground2 },
  fix: { ...plainElement, ...rowText, ...wrappingText },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  fixButton: { maxWidth: '100%', whiteSpace: 'pre-line', textAlign: 'left' },
});
