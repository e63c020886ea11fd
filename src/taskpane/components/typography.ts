import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** Sizes of the pane: 16/22 titles, 14/20 names, 13/18 rows, 12/16 everything secondary; none smaller. */
export const titleText: GriffelStyle = {
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
  fontWeight: tokens.fontWeightSemibold,
};

export const nameText: GriffelStyle = {
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
};

export const rowText: GriffelStyle = {
  fontSize: '13px',
  lineHeight: '18px',
};

export const smallText: GriffelStyle = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
};

/** Numbers stand under each other and never wrap. */
export const numberText: GriffelStyle = {
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
};

/** Long names wrap, also in the middle of a word that has no spaces. */
export const wrappingText: GriffelStyle = {
  minWidth: 0,
  overflowWrap: 'anywhere',
};

export const plainElement: GriffelStyle = {
  margin: 0,
  padding: 0,
};

/** Over a section of a view. */
export const sectionHeading: GriffelStyle = {
  ...plainElement,
  ...rowText,
  fontWeight: tokens.fontWeightSemibold,
  color: tokens.colorNeutralForeground2,
};

/** What a job does, and how far it is, at the two ends of one line. */
export const progressHeading: GriffelStyle = {
  ...plainElement,
  ...titleText,
  fontSize: tokens.fontSizeBase300,
  display: 'flex',
  justifyContent: 'space-between',
  columnGap: tokens.spacingHorizontalM,
};
