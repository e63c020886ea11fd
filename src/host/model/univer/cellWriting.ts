import { type ICellData, type Nullable } from '@univerjs/core';
import { type SheetId } from '../model';
import { type ModelContext, perform, target } from './context';

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

/** The trigger of the grid's own style command: the formula engine knows that nothing needs to be calculated. */
export const STYLE_ONLY = 'sheet.command.set-style';
