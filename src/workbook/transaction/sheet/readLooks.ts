import type { Area } from '../../../sheets/layout/sheetLayout';
import { compact, lineText, type CellLook, type LineText } from '../../render/cellLook';
import { appendBand, type LookBand } from '../../render/lookBands';

/** About as much comes back for a cell with all its lines. */
export const LOOK_BYTES = 750;

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    protection: true,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** The looks of an area as they were asked for; to be read after the sync. */
export interface PendingLooks {
  readonly area: Area;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly range: Excel.Range;
}

/** Asks how the cells of some rows look. */
export function askLooks(sheet: Excel.Worksheet, area: Area): PendingLooks {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const properties = range.getCellProperties(WANTED);
  range.load('numberFormat');
  return { area, properties, range };
}

/** The answer, rows of equal looks joined. */
export function looksOf({ area, properties, range }: PendingLooks): LookBand[] {
  return bandsOf(area, properties.value, range.numberFormat as string[][]);
}

function bandsOf(
  area: Area,
  cells: readonly (readonly Excel.CellProperties[])[],
  numberFormats: readonly (readonly string[])[],
): LookBand[] {
  const known = new Map<string, CellLook>();
  const bands: LookBand[] = [];
  cells.forEach((row, r) => {
    const looks = row.map((cell, c) => {
      const look = lookOfCell(cell, numberFormats[r]?.[c] ?? 'General');
      const key = JSON.stringify(look);
      const same = known.get(key) ?? look;
      known.set(key, same);
      return same;
    });
    appendBand(bands, { row: area.row + r, rows: 1, column: area.column, looks });
  });
  return bands;
}

function lookOfCell(cell: Excel.CellProperties, numberFormat: string): CellLook {
  const { font, fill, borders, protection, ...alignment } = cell.format ?? {};
  return compact({
    fontName: font?.name,
    fontSize: font?.size,
    bold: font?.bold,
    italic: font?.italic,
    underline: font?.underline,
    strikethrough: font?.strikethrough,
    color: font?.color,
    fill: fillOf(fill),
    horizontal: alignment.horizontalAlignment,
    vertical: alignment.verticalAlignment,
    wrap: alignment.wrapText,
    indent: alignment.indentLevel,
    top: lineOf(borders?.top),
    bottom: lineOf(borders?.bottom),
    left: lineOf(borders?.left),
    right: lineOf(borders?.right),
    numberFormat,
    locked: protection?.locked,
  });
}

/** A cell without fill says that it is white; only the pattern tells. */
function fillOf(fill: Excel.CellPropertiesFill | undefined): string | undefined {
  const isSolid = fill?.pattern === undefined ? fill?.color !== '#FFFFFF' : fill.pattern === 'Solid';
  return isSolid ? fill?.color : undefined;
}

function lineOf(border: Excel.CellBorder | undefined): LineText | undefined {
  const { style, weight = 'Thin', color = '#000000' } = border ?? {};
  return style === undefined || style === 'None' ? undefined : lineText(style, weight, color);
}
