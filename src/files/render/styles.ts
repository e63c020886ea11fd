import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { HighlightName } from '../../sheets/layout/sheetLayout';
import { HIGHLIGHTS, STYLES, type CellStyle, type StyleName } from '../../sheets/layout/styles';

/** The font of cells without a style, and the one in which column widths are measured. */
export const DEFAULT_FONT = { name: STYLES.plain.fontName, size: STYLES.plain.fontSize };

const FILE_STYLES = new Map<StyleName, FileStyle>(
  (Object.keys(STYLES) as StyleName[]).map((name) => [name, fileStyle(STYLES[name])]),
);

/** The named style as the file format describes it; one object per name. */
export function styleOf(name: StyleName): FileStyle {
  return FILE_STYLES.get(name) ?? {};
}

function fileStyle(style: CellStyle): FileStyle {
  const line =
    style.border === undefined ? undefined : { style: 'thin' as const, color: color(style.border) };
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      color: color(style.color),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
    },
    ...(style.fill !== undefined && { fill: solid(style.fill) }),
    ...(line && { border: { top: line, right: line, bottom: line, left: line } }),
    alignment: {
      horizontal: style.horizontal,
      vertical: style.vertical,
      ...(style.wrap && { wrapText: true }),
      ...(style.indent > 0 && { indent: style.indent }),
    },
    ...(style.numberFormat !== 'General' && { numFmt: style.numberFormat }),
    protection: { locked: style.locked },
  };
}

/** What a conditional format changes. Excel takes the fill of one from the background colour, others from the foreground. */
export function highlightStyle(name: HighlightName): FileStyle {
  const highlight = HIGHLIGHTS[name];
  return {
    font: {
      color: color(highlight.color),
      ...(highlight.bold && { bold: true }),
      ...(highlight.italic && { italic: true }),
    },
    fill: solid(highlight.fill),
  };
}

export function color(hex: string): { rgb: string } {
  return { rgb: hex.replace('#', '').toUpperCase() };
}

function solid(hex: string): NonNullable<FileStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: color(hex), bgColor: color(hex) };
}
