import type { IColumnData, IRowData } from '@univerjs/core';
import type { WorkbookModel } from '../../model';
import type { SheetId } from '../../sheet';
import { perform, sheetOf, target, type ModelContext } from '../context';
import { StyleReader } from '../format/styles';
import { makeRoom } from '../range/capacity';
import { CellReader } from '../range/cells';
import { MAX_COLUMNS, MAX_ROWS } from '../range/rects';

const PIXELS_PER_POINT = 96 / 72;
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 12;
const LINE_HEIGHT = 1.36;

/** Widths and heights, hidden rows and columns, frozen panes. The grid counts in pixels, Office.js in points. */
export function sizesPart(
  context: ModelContext,
): Pick<
  WorkbookModel,
  'columnSize' | 'setColumns' | 'rowSize' | 'setRows' | 'autofit' | 'freeze' | 'setFreeze'
> {
  return {
    columnSize: (id, column) => {
      const data = sheetOf(context, id).getColumnManager().getColumn(column);
      return { size: (data?.w ?? DEFAULT_COLUMN_PIXELS) / PIXELS_PER_POINT, hidden: data?.hd === 1 };
    },
    rowSize: (id, row) => {
      const data = sheetOf(context, id).getRowManager().getRow(row);
      return { size: (data?.h ?? DEFAULT_ROW_PIXELS) / PIXELS_PER_POINT, hidden: data?.hd === 1 };
    },
    setColumns: (id, first, count, patch) => setColumns(context, id, first, count, patch),
    setRows: (id, first, count, patch) => setRows(context, id, first, count, patch),
    autofit: (id, axis, first, count) => autofit(context, id, axis, first, count),
    freeze: (id) => {
      const { xSplit, ySplit } = sheetOf(context, id).getFreeze();
      return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
    },
    setFreeze: (id, rows, columns) => {
      const sheet = sheetOf(context, id);
      const mutation = (freeze: object): { id: string; params: object } => ({
        id: context.library.SetFrozenMutation.id,
        params: { ...target(context, id), ...freeze },
      });
      const next = {
        ySplit: rows,
        xSplit: columns,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      };
      perform(context, { redo: [mutation(next)], undo: [mutation({ ...sheet.getFreeze() })] });
    },
  };
}

export interface SizePatch {
  readonly size?: number;
  readonly hidden?: boolean;
}

export function setColumns(
  context: ModelContext,
  id: SheetId,
  first: number,
  count: number,
  patch: SizePatch,
): void {
  const sheet = sheetOf(context, id);
  const last = count >= MAX_COLUMNS ? sheet.getColumnCount() : count;
  makeRoom(context, id, { row: 0, rows: 1, column: first, columns: last });
  const columnData: Record<number, IColumnData> = {};
  for (let column = first; column < first + last; column += 1) {
    columnData[column] = {
      ...(patch.size === undefined ? {} : { w: patch.size * PIXELS_PER_POINT }),
      ...(patch.hidden === undefined ? {} : { hd: patch.hidden ? 1 : 0 }),
    };
  }
  const { SetColDataMutation, SetColDataMutationFactory } = context.library;
  const params = { ...target(context, id), columnData };
  const undo = SetColDataMutationFactory(params, sheet);
  perform(context, {
    redo: [{ id: SetColDataMutation.id, params }],
    undo: [{ id: SetColDataMutation.id, params: undo }],
  });
}

export function setRows(
  context: ModelContext,
  id: SheetId,
  first: number,
  count: number,
  patch: SizePatch,
): void {
  const sheet = sheetOf(context, id);
  const last = count >= MAX_ROWS ? sheet.getRowCount() : count;
  makeRoom(context, id, { row: first, rows: last, column: 0, columns: 1 });
  const rowData: Record<number, IRowData> = {};
  for (let row = first; row < first + last; row += 1) {
    rowData[row] = {
      // ia: a height of one's own, which the grid must not grow back.
      ...(patch.size === undefined ? {} : { h: patch.size * PIXELS_PER_POINT, ia: 0 }),
      ...(patch.hidden === undefined ? {} : { hd: patch.hidden ? 1 : 0 }),
    };
  }
  const { SetRowDataMutation, SetRowDataMutationFactory } = context.library;
  const params = { ...target(context, id), rowData };
  const undo = SetRowDataMutationFactory(params, sheet);
  perform(context, {
    redo: [{ id: SetRowDataMutation.id, params }],
    undo: [{ id: SetRowDataMutation.id, params: undo }],
  });
}

/** Without a canvas nobody can measure text, so both the grid and Node estimate it in the same way. */
function autofit(
  context: ModelContext,
  id: SheetId,
  axis: 'rows' | 'columns',
  first: number,
  count: number,
): void {
  const sheet = sheetOf(context, id);
  const cells = new CellReader(context, sheet);
  const styles = new StyleReader(context, sheet);
  const needed = new Map<number, number>();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const index = axis === 'rows' ? row : column;
    const merged = sheet.getMergedCell(row, column);
    if (!cell || index < first || index >= first + count || merged) {
      return;
    }
    const text = cells.read(row, column).text;
    if (text === '') {
      return;
    }
    const style = styles.read(row, column);
    const scale = (style.fontSize / 11) * (style.bold ? 1.1 : 1);
    const lines = text.split('\n').map((line) => line.length * PIXELS_PER_CHARACTER * scale + CELL_PADDING);
    const width = sheet.getColumnWidth(column);
    const rows = style.wrap
      ? lines.reduce(
          (sum, line) =>
            sum + Math.max(1, Math.ceil((line - CELL_PADDING) / Math.max(1, width - CELL_PADDING))),
          0,
        )
      : 1;
    const size =
      axis === 'rows'
        ? rows * style.fontSize * LINE_HEIGHT * PIXELS_PER_POINT
        : style.wrap
          ? width
          : Math.max(...lines);
    needed.set(index, Math.max(needed.get(index) ?? 0, size));
  });
  if (axis === 'rows') {
    const own = Object.keys(sheet.getConfig().rowData).map(Number);
    forgetHeights(
      context,
      id,
      own.filter((row) => row >= first && row < first + count && !needed.has(row)),
    );
  }
  for (const [index, pixels] of needed) {
    const size =
      Math.ceil(axis === 'rows' ? Math.max(pixels, DEFAULT_ROW_PIXELS) : pixels) / PIXELS_PER_POINT;
    if (axis === 'rows') {
      setRows(context, id, index, 1, { size });
    } else {
      setColumns(context, id, index, 1, { size });
    }
  }
}

/** Rows without a text to fit go back to the standard height, as in Excel. */
function forgetHeights(context: ModelContext, id: SheetId, rows: readonly number[]): void {
  if (rows.length === 0) {
    return;
  }
  const { SetRowDataMutation, SetRowDataMutationFactory } = context.library;
  const rowData = Object.fromEntries(rows.map((row) => [row, { h: undefined, ia: undefined }]));
  const params = { ...target(context, id), rowData: rowData as unknown as Record<number, IRowData> };
  const undo = SetRowDataMutationFactory(params, sheetOf(context, id));
  perform(context, {
    redo: [{ id: SetRowDataMutation.id, params }],
    undo: [{ id: SetRowDataMutation.id, params: undo }],
  });
}
