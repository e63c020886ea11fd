import type { ICommandInfo, IMutationInfo, IRange } from '@univerjs/core';
import type { SheetId } from '../../sheet';
import { sheetOf, type ModelContext } from '../context';
import { MAX_COLUMNS, MAX_ROWS, toRect } from '../range/rects';
import type { SlotChange } from '../slots';
import { headingsOfNewColumns } from '../table/tableShift';
import { movedCompanions, renamedCompanions } from './companionChanges';
import { inverse, type Shift } from './shift';

/** Says that rows, columns or cells came or went: tracked rectangles and events follow it, also on undo. */
export const SHIFT = 'host.mutation.shift';
export interface ShiftParams {
  readonly unitId: string;
  readonly sheetId: SheetId;
  readonly shift: Shift;
}

/**
 * Whatever inserts, removes or renames (we, the user, a redo) passes here first and takes what the model keeps beside
 * the grid along: validations, conditional formats, tables, print areas, charts.
 */
export function moveWithTheGrid(context: ModelContext): void {
  const { SheetInterceptorService, CommandType } = context.library;
  context.commands.registerCommand({ id: SHIFT, type: CommandType.MUTATION, handler: () => true });
  context.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (info) => {
      const change = shiftOf(context, info);
      if (!change) {
        return split(sheetChanges(context, info));
      }
      const { redos, undos } = split(companions(context, change.sheetId, change.shift));
      return { redos: [...redos, ...headingsOfNewColumns(context, change.sheetId, change.shift)], undos };
    },
  });
}

function sheetChanges(context: ModelContext, info: ICommandInfo): SlotChange[] {
  const { RemoveSheetCommand, SetWorksheetNameCommand } = context.library;
  const { subUnitId = '', name = '' } = (info.params ?? {}) as { subUnitId?: SheetId; name?: string };
  switch (info.id) {
    case RemoveSheetCommand.id:
      return sheetRemoval(context, subUnitId);
    case SetWorksheetNameCommand.id:
      return renamedCompanions(context, sheetOf(context, subUnitId).getName(), name);
    default:
      return [];
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
  const mutation = (done: Shift): IMutationInfo => ({
    id: SHIFT,
    params: { unitId: context.unitId, sheetId, shift: done } satisfies ShiftParams,
  });
  return [
    ...movedCompanions(context, sheetId, shift),
    { redo: mutation(shift), undo: mutation(inverse(shift)) },
  ];
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
