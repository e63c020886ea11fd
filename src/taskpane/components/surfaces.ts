import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** Between rows and sections. */
export const LINE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

/** Where the focus is, on something as wide as the pane: an outline around it would be cut off. */
export const focusInside: GriffelStyle = {
  outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: '-2px',
};

/** For screen readers only. */
export const hiddenText: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
