import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { CellStyle, CellStylePatch } from '../../cellStyle';
import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { perform, sheetOf, target, type ModelContext } from '../context';
import { makeRoom } from '../range/capacity';
import type { CellMatrix } from '../range/cellWriting';
import { intersect, isWholeColumns, isWholeRows } from '../range/rects';
import { DEFAULT_STYLE, toCellStyle, toCustom, toUniverStyle, type CellCustom } from './styleMap';
import { setStyles } from './styleWriting';

/** As many columns as a whole sheet is formatted for; beyond them nobody looks. */
const FORMATTED_COLUMNS = 256;

/** Formats of cells, of whole columns and of whole rows. */
export function stylesPart(context: ModelContext): Pick<WorkbookModel, 'styles' | 'setStyle'> {
  return {
    styles: (id, rect) => {
      const reader = new StyleReader(context, sheetOf(context, id));
      return Array.from({ length: rect.rows }, (_row, row) =>
        Array.from({ length: rect.columns }, (_column, column) =>
          reader.read(rect.row + row, rect.column + column),
        ),
      );
    },
    setStyle: (id, rect, patch) => {
      if (isWholeColumns(rect)) {
        setBandStyle(context, id, 'columns', rect, patch);
      } else if (isWholeRows(rect)) {
        setBandStyle(context, id, 'rows', rect, patch);
      } else {
        makeRoom(context, id, rect);
        setStyles(context, id, styleMatrix(context, id, rect, patch));
      }
    },
  };
}

/** Complete formats: the cell's own over its column's over its row's. */
export class StyleReader {
  private readonly cache = new Map<string, CellStyle>();
  private readonly bands: boolean;

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: Worksheet,
  ) {
    this.bands = hasBandStyles(sheet);
  }

  read(row: number, column: number): CellStyle {
    const cell =
      row < this.sheet.getRowCount() && column < this.sheet.getColumnCount()
        ? this.sheet.getCellRaw(row, column)
        : null;
    const band = this.bands ? inheritedStyle(this.sheet, row, column) : null;
    const custom = customOf(this.sheet, cell, row, column);
    if (!cell?.s && !custom && !band) {
      return DEFAULT_STYLE;
    }
    const own = this.context.workbook.getStyles().getStyleByCell(cell);
    if (band || typeof cell?.s !== 'string') {
      return toCellStyle(band ? { ...band, ...own } : own, custom);
    }
    const key = custom ? `${cell.s} ${JSON.stringify(custom)}` : cell.s;
    const known = this.cache.get(key) ?? toCellStyle(own, custom);
    this.cache.set(key, known);
    return known;
  }
}

/** What a cell without a format of its own shows. */
export function inheritedStyle(sheet: Worksheet, row: number, column: number): IStyleData | null {
  const ofColumn = sheet.getColumnManager().getColumn(column)?.s;
  const ofRow = sheet.getRowManager().getRow(row)?.s;
  if (!ofColumn && !ofRow) {
    return null;
  }
  return { ...sheet.getRowStyle(row), ...sheet.getColumnStyle(column) };
}

/** Lock, shrink and the like of a cell: its own, or those of its column or row. */
export function customOf(
  sheet: Worksheet,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): CellCustom | undefined {
  return (cell?.custom ??
    sheet.getColumnManager().getColumn(column)?.custom ??
    sheet.getRowManager().getRow(row)?.custom ??
    undefined) as CellCustom | undefined;
}

function hasBandStyles(sheet: Worksheet): boolean {
  const { rowData, columnData } = sheet.getConfig();
  return [rowData, columnData].some((bands) => Object.values(bands).some((band) => band?.s));
}

function styleMatrix(context: ModelContext, id: SheetId, rect: Rect, patch: CellStylePatch): CellMatrix {
  const sheet = sheetOf(context, id);
  const style = toUniverStyle(patch);
  const matrix: CellMatrix = {};
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      const cell = sheet.getCellRaw(row, column);
      const custom = toCustom(patch, customOf(sheet, cell, row, column));
      line[column] = {
        s: style,
        // Without it the format Text would turn a number into a text; in Excel it stays a number.
        ...(cell?.t && { t: cell.t }),
        ...(custom !== undefined && { custom: { ...custom } }),
      };
    }
    matrix[row] = line;
  }
  return matrix;
}

function setBandStyle(
  context: ModelContext,
  id: SheetId,
  axis: 'rows' | 'columns',
  rect: Rect,
  patch: CellStylePatch,
): void {
  const sheet = sheetOf(context, id);
  const wholeSheet = isWholeColumns(rect) && isWholeRows(rect);
  const first = axis === 'rows' ? rect.row : rect.column;
  const count = axis === 'rows' ? rect.rows : wholeSheet ? FORMATTED_COLUMNS : rect.columns;
  makeRoom(
    context,
    id,
    axis === 'rows'
      ? { row: first, rows: count, column: 0, columns: 1 }
      : { row: 0, rows: 1, column: first, columns: count },
  );
  const bands: Record<number, { s: IStyleData; custom?: Record<string, unknown> }> = {};
  for (let index = first; index < first + count; index += 1) {
    const before =
      axis === 'rows' ? sheet.getRowManager().getRow(index) : sheet.getColumnManager().getColumn(index);
    const styleBefore = axis === 'rows' ? sheet.getRowStyle(index) : sheet.getColumnStyle(index);
    const custom = toCustom(patch, before?.custom as CellCustom | undefined);
    const style = { ...styleBefore, ...toUniverStyle(patch) };
    bands[index] = {
      s: Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null)) as IStyleData,
      ...(custom === undefined ? {} : { custom: { ...custom } }),
    };
  }
  const { SetRowDataMutation, SetRowDataMutationFactory, SetColDataMutation, SetColDataMutationFactory } =
    context.library;
  if (axis === 'rows') {
    const params = { ...target(context, id), rowData: bands };
    const undo = SetRowDataMutationFactory(params, sheet);
    perform(context, {
      redo: [{ id: SetRowDataMutation.id, params }],
      undo: [{ id: SetRowDataMutation.id, params: undo }],
    });
  } else {
    const params = { ...target(context, id), columnData: bands };
    const undo = SetColDataMutationFactory(params, sheet);
    perform(context, {
      redo: [{ id: SetColDataMutation.id, params }],
      undo: [{ id: SetColDataMutation.id, params: undo }],
    });
  }
  patchExistingCells(context, id, sheet, rect, patch);
}

function patchExistingCells(
  context: ModelContext,
  id: SheetId,
  sheet: Worksheet,
  rect: Rect,
  patch: CellStylePatch,
): void {
  const style = toUniverStyle(patch);
  const matrix: CellMatrix = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || (!cell.s && !cell.custom) || !intersect(rect, { row, column, rows: 1, columns: 1 })) {
      return;
    }
    const custom = toCustom(patch, cell.custom as CellCustom | undefined);
    (matrix[row] ??= {})[column] = custom === undefined ? { s: style } : { s: style, custom: { ...custom } };
  });
  if (Object.keys(matrix).length > 0) {
    setStyles(context, id, matrix);
  }
}
