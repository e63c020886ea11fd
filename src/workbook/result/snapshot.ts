import type { Area, CellBlock, CellContent, RowLayout } from '../../sheets/layout/sheetLayout';
import type { HighlightFormat } from '../render/highlights';
import type { LookBand } from '../render/lookBands';
import type { ColumnSize } from '../render/sizes';
import { askLooks, lookParts, looksOf } from './readLooks';
import type { ExistingSheet } from './probe';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** All that is needed to make a result sheet look again as it did. */
export interface SheetSnapshot extends ExistingSheet {
  readonly block: CellBlock;
  readonly bands: readonly LookBand[];
  /** Those whose width is not the standard one. */
  readonly columns: readonly ColumnSize[];
  readonly standardWidth: number;
  readonly rows: readonly RowLayout[];
  readonly highlights: readonly SavedHighlight[];
}

export interface SavedHighlight {
  readonly area: Area;
  readonly formula: string;
  readonly look: HighlightFormat;
}

/**
 * Reads what stands on a sheet. One sync for up to 5,000 cells (the looks of cells are long), one more for every
 * 5,000 beyond.
 *
 * @param touched the area that is about to change: columns have widths also where no cell is used.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  existing: ExistingSheet,
  touched: Area,
): Promise<SheetSnapshot> {
  const area = existing.used ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const highlights = askHighlights(sheet, existing.highlightIds);
  const columns = askColumns(sheet, touched);
  const standard = askStandardSizes(sheet);
  const bands: LookBand[] = [];
  const cells: CellContent[][] = [];
  const rows: RowLayout[] = [];
  for (const part of lookParts(area)) {
    const partArea = { ...area, ...part };
    const looks = askLooks(sheet, partArea);
    const range = sheet.getRangeByIndexes(part.row, area.column, part.rows, area.columns);
    range.load('values,formulas');
    const sizes = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- once, unless the sheet is too large for one answer
    await context.sync();
    bands.push(...looksOf(looks));
    cells.push(...contentsOf(range.values, range.formulas));
    rows.push(...sizes.value.map((size, index) => rowOf(size, part.row + index)));
  }
  return {
    ...existing,
    block: { row: area.row, column: area.column, cells },
    bands,
    columns: columns().filter(({ width, hidden }) => hidden || width !== standard.format.columnWidth),
    standardWidth: standard.format.columnWidth,
    rows: rows.filter(({ height, hidden }) => hidden || height !== standard.format.rowHeight),
    highlights: highlights(),
  };
}

/** A formula whose value is the formula itself is a text that begins with "=". */
function contentsOf(values: readonly unknown[][], formulas: readonly unknown[][]): CellContent[][] {
  return formulas.map((row, r) =>
    row.map((formula, c): CellContent => {
      if (typeof formula === 'string' && formula.startsWith('=') && values[r]?.[c] !== formula) {
        return { formula };
      }
      return formula === '' ? null : (formula as string | number | boolean);
    }),
  );
}

function rowOf(size: Excel.RowProperties, row: number): RowLayout {
  const height = size.format?.rowHeight;
  return { row, hidden: size.rowHidden ?? false, ...(height !== undefined && { height }) };
}

function askColumns(sheet: Excel.Worksheet, area: Area): () => ColumnSize[] {
  const sizes = sheet
    .getRangeByIndexes(area.row, area.column, 1, area.columns)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () =>
    sizes.value.map((size, index) => ({
      index: area.column + index,
      width: size.format?.columnWidth ?? 0,
      hidden: size.columnHidden ?? false,
    }));
}

/**
 * The last cell of a sheet, which nobody has touched. Lines of the standard size are not set again: that would keep
 * Excel from fitting them to their content.
 */
function askStandardSizes(sheet: Excel.Worksheet): Excel.Range {
  const cell = sheet.getRangeByIndexes(LAST_ROW, LAST_COLUMN, 1, 1);
  cell.load('format/rowHeight,format/columnWidth');
  return cell;
}

function askHighlights(sheet: Excel.Worksheet, ids: readonly string[]): () => SavedHighlight[] {
  const asked = ids.map((id) => {
    const format = sheet.getRange().conditionalFormats.getItem(id);
    const { custom } = format;
    custom.load('rule/formula,format/font/color,format/font/bold,format/font/italic,format/fill/color');
    const range = format.getRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { custom, range };
  });
  return () =>
    asked
      .filter(({ range }) => !range.isNullObject)
      .map(({ custom, range }) => ({
        area: {
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        },
        formula: custom.rule.formula,
        look: lookOf(custom.format),
      }));
}

function lookOf({ font, fill }: Excel.ConditionalRangeFormat): HighlightFormat {
  return {
    ...(isSet(font.color) && { color: font.color }),
    ...(isSet(fill.color) && { fill: fill.color }),
    bold: font.bold,
    italic: font.italic,
  };
}

/** What a conditional format leaves alone comes as null or "". */
function isSet(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
