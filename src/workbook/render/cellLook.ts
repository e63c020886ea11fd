import type { CellStyle } from '../../sheets/layout/styles';

const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** A line beside a cell, as one comparable text: "Continuous Thin #BFBFBF". */
export type LineText = string;

/** How a cell looks, in Excel's words; what is undefined is as in a cell that was cleared. */
export interface CellLook {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly top?: LineText;
  readonly bottom?: LineText;
  readonly left?: LineText;
  readonly right?: LineText;
  readonly numberFormat?: string;
  readonly locked?: boolean;
}

/** A named style in Excel's words. */
export function lookOfStyle(style: CellStyle): CellLook {
  const line = style.border === undefined ? undefined : lineText('Continuous', 'Thin', style.border);
  return compact({
    fontName: style.fontName,
    fontSize: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    color: style.color,
    fill: style.fill,
    horizontal: HORIZONTAL[style.horizontal],
    vertical: VERTICAL[style.vertical],
    wrap: style.wrap,
    indent: style.indent,
    top: line,
    bottom: line,
    left: line,
    right: line,
    numberFormat: style.numberFormat,
    locked: style.locked,
  });
}

export function lineText(style: string, weight: string, color: string): LineText {
  return `${style} ${weight} ${color}`;
}

/** How a cell looks that nobody has formatted. The font is left out: it depends on the machine. */
const CLEARED: CellLook = {
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  numberFormat: 'General',
  locked: true,
};

/** Without what a cleared cell has anyway. */
export function compact(look: { readonly [K in keyof CellLook]?: CellLook[K] | undefined }): CellLook {
  const entries = Object.entries(look).filter(
    ([key, value]) => value !== undefined && value !== CLEARED[key as keyof CellLook],
  );
  return Object.fromEntries(entries) as CellLook;
}
