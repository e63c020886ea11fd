import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../../components/surfaces';
import { numberText, plainElement, rowText, wrappingText } from '../../components/typography';

/**
 * On a Mac (270 px) and at 200 % zoom four periods do not fit: the one list that may then scroll sideways, in an area of
 * its own.
 */
const NARROW = '@media (max-width: 319px)';

export const useMatrixStyles = makeStyles({
  scroller: { [NARROW]: { overflowX: 'auto' } },
  table: { width: '100%', borderCollapse: 'separate', borderSpacing: 0 },
  head: {
    ...rowText,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: LINE,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    ':last-child': { paddingRight: tokens.spacingHorizontalM },
  },
  groupRow: { backgroundColor: tokens.colorNeutralBackground2 },
  groupName: { fontWeight: tokens.fontWeightSemibold },
  row: { ':focus-within': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  cell: {
    ...rowText,
    height: '32px',
    boxSizing: 'border-box',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    ':last-child': { paddingRight: tokens.spacingHorizontalM },
  },
  unit: { ...wrappingText, ':first-child': { paddingLeft: tokens.spacingHorizontalL } },
  state: {
    ...numberText,
    width: '1%',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  stateParts: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  muted: { color: tokens.colorNeutralForeground2 },
  legend: {
    ...plainElement,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    position: 'sticky',
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: LINE,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
  },
  legendEntry: {
    ...rowText,
    fontSize: tokens.fontSizeBase200,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  more: { ...plainElement, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});
