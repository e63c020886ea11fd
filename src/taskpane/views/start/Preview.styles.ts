import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../../components/surfaces';
import {
  nameText,
  numberText,
  plainElement,
  rowText,
  smallText,
  wrappingText,
} from '../../components/typography';

const INDENT = tokens.spacingHorizontalL;

/** By this name the chevron is found from the branch that is open. */
export const CHEVRON = 'previewChevron';

/** The tree and the rows of a table that was read. */
export const usePreviewStyles = makeStyles({
  tree: { paddingBottom: tokens.spacingVerticalM },
  branch: {
    borderBottom: LINE,
    [`&[open] > summary .${CHEVRON}`]: { transform: 'rotate(90deg)' },
  },
  chevron: { flexShrink: 0, alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXXS },
  summary: {
    ...nameText,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${INDENT} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  list: { ...plainElement, listStyleType: 'none' },
  node: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: LINE },
  deep: { paddingLeft: INDENT },
  line: {
    ...rowText,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${INDENT}`,
  },
  name: { ...wrappingText, flexGrow: 1 },
  code: { ...numberText },
  points: { ...numberText, flexShrink: 0 },
  open: { color: tokens.colorStatusDangerForeground1 },
  facts: {
    ...plainElement,
    ...smallText,
    ...wrappingText,
    padding: `0 ${INDENT}`,
    color: tokens.colorNeutralForeground2,
    ':empty': { display: 'none' },
  },
  parameters: {
    ...plainElement,
    ...smallText,
    ...wrappingText,
    whiteSpace: 'pre-line',
    padding: `0 ${INDENT} 0 calc(${INDENT} * 2)`,
  },
  sheetRow: {
    ...rowText,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${INDENT}`,
    borderBottom: LINE,
  },
  rowNumber: {
    ...numberText,
    flexShrink: 0,
    minWidth: '28px',
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
  },
  rowText: { ...wrappingText, flexGrow: 1 },
  use: {
    ...smallText,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  notUnderstood: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  more: { ...plainElement, ...rowText, padding: `${tokens.spacingVerticalM} ${INDENT}` },
});
