import { makeStyles, tokens } from '@fluentui/react-components';
import { focusInside, hiddenText, LINE } from '../../components/surfaces';
import { numberText, rowText, smallText, wrappingText } from '../../components/typography';

/** At 200 % zoom the columns no longer fit: rows then have two lines, the name above its numbers. */
const ZOOMED = '@media (max-width: 239px)';

export const useRankingTableStyles = makeStyles({
  table: {
    width: '100%',
    [ZOOMED]: { display: 'block' },
    borderCollapse: 'collapse',
    borderTop: LINE,
  },
  headings: { [ZOOMED]: { display: 'none' } },
  body: { [ZOOMED]: { display: 'block' } },
  head: {
    ...rowText,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    ':first-child': { paddingLeft: tokens.spacingHorizontalL },
    ':last-child': { paddingRight: tokens.spacingHorizontalL },
  },
  row: {
    [ZOOMED]: {
      display: 'grid',
      gridTemplateColumns: '1fr auto auto auto',
      borderTop: LINE,
    },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': focusInside,
  },
  cell: {
    ...rowText,
    height: '32px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    ':first-child': { paddingLeft: tokens.spacingHorizontalL },
    ':last-child': { paddingRight: tokens.spacingHorizontalL },
  },
  rank: { ...numberText, fontWeight: tokens.fontWeightSemibold, width: '1%', [ZOOMED]: { width: 'auto' } },
  unit: {
    ...wrappingText,
    [ZOOMED]: {
      gridColumnStart: 1,
      gridColumnEnd: 5,
      gridRowStart: 1,
      paddingLeft: tokens.spacingHorizontalL,
      height: 'auto',
    },
  },
  number: { ...numberText, textAlign: 'right', width: '1%', [ZOOMED]: { width: 'auto' } },
  changeHead: { textAlign: 'right' },
  change: { ...numberText, width: '1%', [ZOOMED]: { width: 'auto' } },
  changeParts: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalXS,
  },
  why: { width: '1%', [ZOOMED]: { width: 'auto' } },
  changeIcon: { display: 'inline-flex' },
  up: { color: tokens.colorStatusSuccessForeground3 },
  down: { color: tokens.colorStatusDangerForeground3 },
  incomplete: {
    ...smallText,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  hiddenText,
});
