import type { ICommandInfo, IRange } from '@univerjs/core';
import type { SheetId } from '../../sheet';
import type { ModelContext } from '../context';
import type { CellMatrix } from '../range/cellWriting';
import { toRect } from '../range/rects';
import { isLocked } from '../worksheet/protection';
import type { Refusal } from './typing';

const PROTECTED: Refusal = {
  title: 'Ô đang được bảo vệ',
  message: 'Ô nằm trên trang được bảo vệ nên không sửa được. Muốn sửa thì bỏ bảo vệ trang trước.',
};
/** One action of the user can fail in several places; it is told once. */
const ONCE_MS = 400;

/**
 * Keeps the user from changing locked cells of a protected sheet, whichever way: typing, deleting, pasting, filling,
 * moving, inserting, merging all end in one of these mutations. What the model does itself passes.
 */
export function lockCells(
  context: ModelContext,
  editVisibleId: string,
  onRefusal: (refusal: Refusal) => void,
): void {
  const { library } = context;
  const structural = new Set<string>([
    library.InsertRowMutation.id,
    library.InsertColMutation.id,
    library.RemoveRowMutation.id,
    library.RemoveColMutation.id,
    library.MoveRowsMutation.id,
    library.MoveColsMutation.id,
    library.ReorderRangeMutation.id,
    library.AddWorksheetMergeMutation.id,
    library.RemoveWorksheetMergeMutation.id,
  ]);
  let told = 0;
  context.commands.beforeCommandExecuted((command, options) => {
    if (context.state.writing > 0 || context.state.undoing || options?.onlyLocal) {
      return;
    }
    if (!isRefused(context, command, structural, editVisibleId)) {
      return;
    }
    if (Date.now() - told > ONCE_MS) {
      onRefusal(PROTECTED);
    }
    told = Date.now();
    throw new library.CanceledError();
  });
}

function isRefused(
  context: ModelContext,
  command: Readonly<ICommandInfo>,
  structural: ReadonlySet<string>,
  editVisibleId: string,
): boolean {
  const { library } = context;
  const params = (command.params ?? {}) as {
    subUnitId?: SheetId;
    cellValue?: CellMatrix;
    visible?: boolean;
    from?: MovedCells;
    to?: MovedCells;
  };
  const isProtected = (id: SheetId | undefined): id is SheetId =>
    id !== undefined && context.slots.sheet(id, 'protection').protected;
  if (structural.has(command.id)) {
    return isProtected(params.subUnitId);
  }
  switch (command.id) {
    case library.SetRangeValuesMutation.id:
      return isProtected(params.subUnitId) && anyLocked(context, params.subUnitId, params.cellValue ?? {});
    case library.MoveRangeMutation.id:
      return [params.from, params.to].some(
        (moved) =>
          moved && isProtected(moved.subUnitId) && anyLocked(context, moved.subUnitId, moved.value ?? {}),
      );
    case editVisibleId: {
      const sheet = context.workbook.getActiveSheet().getSheetId();
      const range = currentCell(context);
      return (
        params.visible === true &&
        range !== null &&
        isProtected(sheet) &&
        isLocked(context, sheet, toRect(range))
      );
    }
    default:
      return false;
  }
}

interface MovedCells {
  readonly subUnitId: SheetId;
  readonly value?: CellMatrix;
}

function anyLocked(context: ModelContext, id: SheetId, cells: CellMatrix): boolean {
  return Object.entries(cells).some(([row, line]) =>
    Object.keys(line).some((column) =>
      isLocked(context, id, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    ),
  );
}

function currentCell(context: ModelContext): IRange | null {
  const selection = context.injector.get(context.library.SheetsSelectionsService).getCurrentLastSelection();
  return selection?.primary ?? selection?.range ?? null;
}
