import type { ICellData, Nullable } from '@univerjs/core';
import type { SheetId } from '../../sheet';
import { perform, sheetOf, target, type ModelContext } from '../context';

/** Sparse cells by row and column, as Univer's mutations take them. null removes the whole cell. */
export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/** Writes cells with one mutation and one undo step; far faster than the grid's own commands. */
export function setCells(context: ModelContext, id: SheetId, cellValue: CellMatrix, trigger?: string): void {
  const { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } = context.library;
  const params = { ...target(context, id), cellValue, ...(trigger === undefined ? {} : { trigger }) };
  if (context.state.quiet > 0) {
    perform(context, { redo: [{ id: SetRangeValuesMutation.id, params }], undo: [] });
    return;
  }
  const undo = SetRangeValuesUndoMutationFactory(context.injector, params);
  perform(context, {
    redo: [{ id: SetRangeValuesMutation.id, params }],
    undo: [{ id: SetRangeValuesMutation.id, params: undo }],
  });
}

/** As `setCells` for cells that say nothing of formats: what was there is kept as it was, which is far cheaper. */
export function setContents(context: ModelContext, id: SheetId, cellValue: CellMatrix): void {
  const { SetRangeValuesMutation } = context.library;
  const redo = { id: SetRangeValuesMutation.id, params: { ...target(context, id), cellValue } };
  if (context.state.quiet > 0) {
    perform(context, { redo: [redo], undo: [] });
    return;
  }
  const cells = sheetOf(context, id).getCellMatrix();
  const before: CellMatrix = {};
  for (const row of Object.keys(cellValue).map(Number)) {
    const line: Record<number, Nullable<ICellData>> = {};
    for (const column of Object.keys(cellValue[row] ?? {}).map(Number)) {
      const cell = cells.getValue(row, column);
      line[column] = cell
        ? { v: cell.v ?? null, f: cell.f ?? null, si: cell.si ?? null, p: cell.p ?? null, t: cell.t ?? null }
        : null;
    }
    before[row] = line;
  }
  const undo = { id: SetRangeValuesMutation.id, params: { ...target(context, id), cellValue: before } };
  perform(context, { redo: [redo], undo: [undo] });
}

/** The trigger of the grid's own style command: the formula engine knows that nothing needs to be calculated. */
export const STYLE_ONLY = 'sheet.command.set-style';
