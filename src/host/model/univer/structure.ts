import {
  type ICellData,
  type ICommand,
  type ICommandInfo,
  type IMutationInfo,
  type IRange,
  type Worksheet,
} from '@univerjs/core';
import { ExcelError, type Rect, type SheetId, type WorkbookModel } from '../model';
import { shiftBag } from './bagShift';
import { makeRoom } from './capacity';
import { type CellMatrix } from './cellWriting';
import { asModel, command, type ModelContext, sheetOf } from './context';
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
import { shiftReferences } from './references';
import { inverse, type Shift, shiftRect, shiftRects } from './shift';
import { type SlotChange } from './slots';
import { headingsOfNewColumns, shiftTables } from './tableShift';

/** Says that rows, columns or cells came or went: tracked rectangles and events follow it, also on undo. */
export const SHIFT = 'host.mutation.shift';
export interface ShiftParams {
  readonly unitId: string;
  readonly sheetId: SheetId;
  readonly shift: Shift;
}

/** Rows, columns and cells that are inserted and removed. */
export function structurePart(context: ModelContext): Pick<WorkbookModel, 'insert' | 'remove'> {
  return {
    insert: (id, rect, shift) => insert(context, id, rect, shift),
    remove: (id, rect, shift) => remove(context, id, rect, shift),
  };
}

/**
 * Whatever inserts or removes (we, the user, a redo) passes here first and takes what the model keeps beside the grid
 * along: validations, conditional formats, tables, print areas, charts.
 */
export function shiftWithTheGrid(context: ModelContext): void {
  const { SheetInterceptorService, CommandType, RemoveSheetCommand } = context.library;
  context.commands.registerCommand({ id: SHIFT, type: CommandType.MUTATION, handler: () => true });
  context.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (info) => {
      if (info.id === RemoveSheetCommand.id) {
        const { subUnitId } = info.params as { subUnitId: SheetId };
        return split(sheetRemoval(context, subUnitId));
      }
      const change = shiftOf(context, info);
      if (!change) {
        return { redos: [], undos: [] };
      }
      const { redos, undos } = split(companions(context, change.sheetId, change.shift));
      return { redos: [...redos, ...headingsOfNewColumns(context, change.sheetId, change.shift)], undos };
    },
  });
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

function shiftOf(context: ModelContext, info: ICommandInfo): { sheetId: SheetId; shift: Shift } | null {
  const { library } = context;
  const kinds: Readonly<Record<string, readonly [Shift['kind'], Shift['axis'], boolean]>> = {
    [library.InsertRowCommand.id]: ['insert', 'rows', true],
    [library.InsertColCommand.id]: ['insert', 'columns', true],
    [library.RemoveRowCommand.id]: ['remove', 'rows', true],
    [library.RemoveColCommand.id]: ['remove', 'columns', true],
    [library.InsertRangeMoveDownCommand.id]: ['insert', 'rows', false],
    [library.InsertRangeMoveRightCommand.id]: ['insert', 'columns', false],
    [library.DeleteRangeMoveUpCommand.id]: ['remove', 'rows', false],
    [library.DeleteRangeMoveLeftCommand.id]: ['remove', 'columns', false],
  };
  const kind = kinds[info.id];
  const params = info.params as { range?: IRange; subUnitId?: SheetId } | undefined;
  if (!kind || !params?.range) {
    return null;
  }
  const rect = toRect(params.range);
  const [change, axis, whole] = kind;
  const band =
    axis === 'rows' ? { ...rect, column: 0, columns: MAX_COLUMNS } : { ...rect, row: 0, rows: MAX_ROWS };
  return {
    sheetId: params.subUnitId ?? context.workbook.getActiveSheet().getSheetId(),
    shift: { kind: change, axis, rect: whole ? band : rect },
  };
}

function companions(context: ModelContext, sheetId: SheetId, shift: Shift): SlotChange[] {
  const { slots } = context;
  const name = sheetOf(context, sheetId).getName();
  const changes: SlotChange[] = [];
  const formula = (text: string): string => shiftReferences(text, name, name, shift);
  const validations = slots.sheet(sheetId, 'validations');
  if (validations.length > 0) {
    const moved = validations
      .map((each) => ({
        ...each,
        rects: shiftRects(each.rects, shift),
        rule: {
          ...each.rule,
          formula1: each.rule.formula1.startsWith('=') ? formula(each.rule.formula1) : each.rule.formula1,
          ...(each.rule.formula2?.startsWith('=') ? { formula2: formula(each.rule.formula2) } : {}),
        },
      }))
      .filter((each) => each.rects.length > 0);
    changes.push(slots.changeSheet(sheetId, 'validations', moved));
  }
  const formats = slots.sheet(sheetId, 'conditionalFormats');
  if (formats.length > 0) {
    const moved = formats
      .map((each) => ({
        ...each,
        rects: shiftRects(each.rects, shift),
        rule: each.rule.kind === 'custom' ? { ...each.rule, formula: formula(each.rule.formula) } : each.rule,
      }))
      .filter((each) => each.rects.length > 0);
    changes.push(slots.changeSheet(sheetId, 'conditionalFormats', moved));
  }
  const filter = slots.sheet(sheetId, 'filter');
  if (filter) {
    const rect = shiftRect(filter.rect, shift);
    changes.push(slots.changeSheet(sheetId, 'filter', rect ? { ...filter, rect } : null));
  }
  changes.push(...shiftTables(context, sheetId, shift));
  const kept = slots.book('keptNames');
  if (kept.length > 0) {
    changes.push(
      slots.changeBook(
        'keptNames',
        kept.map((each) => ({ ...each, formula: shiftReferences(each.formula, '', name, shift) })),
      ),
    );
  }
  for (const sheet of context.workbook.getSheets()) {
    const bag = slots.sheet(sheet.getSheetId(), 'bag');
    const moved = shiftBag(bag, sheet.getName(), name, shift);
    if (moved !== bag) {
      changes.push(slots.changeSheet(sheet.getSheetId(), 'bag', moved));
    }
  }
  const mutation = (done: Shift): IMutationInfo => ({
    id: SHIFT,
    params: { unitId: context.unitId, sheetId, shift: done } satisfies ShiftParams,
  });
  return [...changes, { redo: mutation(shift), undo: mutation(inverse(shift)) }];
}

function sheetRemoval(context: ModelContext, sheetId: SheetId): SlotChange[] {
  const tables = context.slots.book('tables');
  const kept = tables.filter((table) => table.sheetId !== sheetId);
  const forgotten = context.slots.forgetSheet(sheetId);
  return kept.length === tables.length ? forgotten : [...forgotten, context.slots.changeBook('tables', kept)];
}

function split(changes: readonly SlotChange[]): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  return {
    redos: changes.map((change) => change.redo),
    undos: changes.map((change) => change.undo).reverse(),
  };
}
