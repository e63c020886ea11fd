import { makeStyles, tokens } from '@fluentui/react-components';
import { numberText, rowText, smallText, wrappingText } from '../../components/typography';

export const useRankingTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
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
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  cell: {
    ...rowText,
    height: '32px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    ':first-child': { paddingLeft: tokens.spacingHorizontalL },
    ':last-child': { paddingRight: tokens.spacingHorizontalL },
  },
  rank: { ...numberText, fontWeight: tokens.fontWeightSemibold, width: '1%' },
  unit: { ...wrappingText },
  number: { ...numberText, textAlign: 'right', width: '1%' },
  changeHead: { textAlign: 'right' },
  change: { ...numberText, width: '1%' },
  changeParts: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalXS,
  },
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
  hiddenText: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
