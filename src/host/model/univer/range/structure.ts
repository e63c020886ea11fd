import type { ICellData, ICommand, Worksheet } from '@univerjs/core';
import { ExcelError } from '../../excelError';
import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { asModel, command, sheetOf, type ModelContext } from '../context';
import { makeRoom } from './capacity';
import type { CellMatrix } from './cellWriting';
import {
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  toRange,
  toRect,
} from './rects';

/** Rows, columns and cells that are inserted and removed. */
export function structurePart(context: ModelContext): Pick<WorkbookModel, 'insert' | 'remove'> {
  return {
    insert: (id, rect, shift) => insert(context, id, rect, shift),
    remove: (id, rect, shift) => remove(context, id, rect, shift),
  };
}

function insert(context: ModelContext, id: SheetId, rect: Rect, direction: 'Down' | 'Right'): void {
  const { library } = context;
  const sheet = sheetOf(context, id);
  refuseCutMerges(sheet, rect, direction === 'Down' ? 'rows' : 'columns');
  makeRoom(context, id, {
    ...rect,
    rows: isWholeColumns(rect) ? 1 : rect.rows,
    columns: isWholeRows(rect) ? 1 : rect.columns,
  });
  withActiveSheet(context, sheet, () => {
    if (isWholeRows(rect)) {
      const range = { ...toRange(rect), startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
      const params = {
        unitId: context.unitId,
        subUnitId: id,
        range,
        direction: library.Direction.UP,
        cellValue: formatsFrom(sheet, rect, 'rows'),
      };
      command(context, library.InsertRowByRangeCommand.id, params);
    } else if (isWholeColumns(rect)) {
      const range = { ...toRange(rect), startRow: 0, endRow: sheet.getRowCount() - 1 };
      const params = {
        unitId: context.unitId,
        subUnitId: id,
        range,
        direction: library.Direction.LEFT,
        cellValue: formatsFrom(sheet, rect, 'columns'),
      };
      command(context, library.InsertColByRangeCommand.id, params);
    } else {
      const cells =
        direction === 'Down' ? library.InsertRangeMoveDownCommand : library.InsertRangeMoveRightCommand;
      shiftCells(context, cells, { range: toRange(rect), unitId: context.unitId, subUnitId: id });
    }
  });
}

function remove(context: ModelContext, id: SheetId, rect: Rect, direction: 'Up' | 'Left'): void {
  const { library } = context;
  const sheet = sheetOf(context, id);
  refuseCutMerges(sheet, rect, direction === 'Up' ? 'rows' : 'columns');
  const inside = intersect(rect, {
    row: 0,
    column: 0,
    rows: sheet.getRowCount(),
    columns: sheet.getColumnCount(),
  });
  if (!inside) {
    return;
  }
  const params = { range: toRange(inside), unitId: context.unitId, subUnitId: id };
  withActiveSheet(context, sheet, () => {
    if (isWholeRows(rect)) {
      makeRoom(context, id, { row: rect.row + rect.rows, rows: 1, column: 0, columns: 1 });
      command(context, library.RemoveRowByRangeCommand.id, params);
    } else if (isWholeColumns(rect)) {
      makeRoom(context, id, { row: 0, rows: 1, column: rect.column + rect.columns, columns: 1 });
      command(context, library.RemoveColByRangeCommand.id, params);
    } else {
      const cells =
        direction === 'Up' ? library.DeleteRangeMoveUpCommand : library.DeleteRangeMoveLeftCommand;
      shiftCells(context, cells, params);
    }
  });
}

/**
 * These commands are written as asynchronous and wait for nothing: all is done when the handler returns. The command
 * service would not call them synchronously.
 */
function shiftCells(context: ModelContext, cells: ICommand, params: object): void {
  asModel(context, () => void cells.handler(context.injector, params));
}

/**
 * The grid moves formulas of the active sheet whichever sheet a command names. For the time of the command the sheet
 * says that it is the active one; nothing is drawn.
 */
function withActiveSheet(context: ModelContext, sheet: Worksheet, work: () => void): void {
  const workbook = context.workbook as { getActiveSheet?: unknown };
  workbook.getActiveSheet = () => sheet;
  try {
    asModel(context, work);
  } finally {
    delete workbook.getActiveSheet;
  }
}

/** New rows look like the row above, new columns like the column to the left (as in Excel). */
function formatsFrom(sheet: Worksheet, rect: Rect, axis: 'rows' | 'columns'): CellMatrix {
  const matrix: CellMatrix = {};
  const source = (axis === 'rows' ? rect.row : rect.column) - 1;
  if (source < 0) {
    return matrix;
  }
  const across = axis === 'rows' ? sheet.getColumnCount() : sheet.getRowCount();
  for (let other = 0; other < across; other += 1) {
    const cell = axis === 'rows' ? sheet.getCellRaw(source, other) : sheet.getCellRaw(other, source);
    if (!cell?.s && !cell?.custom) {
      continue;
    }
    const format: ICellData = {
      ...(cell.s ? { s: cell.s } : {}),
      ...(cell.custom ? { custom: cell.custom } : {}),
    };
    for (let offset = 1; offset <= (axis === 'rows' ? rect.rows : rect.columns); offset += 1) {
      const row = axis === 'rows' ? source + offset : other;
      const column = axis === 'rows' ? other : source + offset;
      (matrix[row] ??= {})[column] = { ...format };
    }
  }
  return matrix;
}

/** Cells of a merge can only move together. */
function refuseCutMerges(sheet: Worksheet, rect: Rect, axis: 'rows' | 'columns'): void {
  if (isWholeRows(rect) || isWholeColumns(rect)) {
    return;
  }
  const moved =
    axis === 'rows'
      ? { ...rect, rows: MAX_ROWS - rect.row }
      : { ...rect, columns: MAX_COLUMNS - rect.column };
  const cut = sheet
    .getMergeData()
    .some((range) => intersect(toRect(range), moved) && !contains(moved, toRect(range)));
  if (cut) {
    throw new ExcelError('InvalidOperation', 'A merged cell would be cut.');
  }
}
