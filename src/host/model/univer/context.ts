import type { ICommandService, IMutationInfo, Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import { ExcelError } from '../excelError';
import type { ModelEvents } from '../modelEvents';
import type { SheetId } from '../sheet';
import type { EventHub } from './change/eventHub';
import type * as library from './library';
import type { SlotStore } from './slots';

/** Univer, loaded: from the bundle for Node or from the page's own bundle. */
export type UniverLibrary = typeof library;

/** What every part of the model works on. */
export interface ModelContext {
  readonly library: UniverLibrary;
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly slots: SlotStore;
  readonly events: EventHub;
  readonly state: ModelState;
}

export interface ModelState {
  /** More than zero while the model itself works: events say 'api', the lock layer of the grid lets it pass. */
  writing: number;
  /** More than zero while no event may be raised (loading, trying a value). */
  quiet: number;
  /** While the active sheet is about to change more than once only the last change counts. */
  settling: boolean;
  /** While an undo or a redo runs. */
  undoing: boolean;
  /** While a typed value waits for its rule: what would have been told about it. */
  deferred: ModelEvents['edited'][] | null;
}

/** The sheet, or Excel's error for one that is gone. */
export function sheetOf(context: ModelContext, id: SheetId): Worksheet {
  const sheet = context.workbook.getSheetBySheetId(id);
  if (!sheet) {
    throw new ExcelError('ItemNotFound', 'The sheet does not exist.');
  }
  return sheet;
}

export interface Step {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

/** Executes mutations as one undo step, marked as ours. */
export function perform(context: ModelContext, step: Step): void {
  asModel(context, () => {
    for (const { id, params } of step.redo) {
      context.commands.syncExecuteCommand(id, params);
    }
  });
  if (context.state.quiet === 0) {
    context.injector.get(context.library.IUndoRedoService).pushUndoRedo({
      unitID: context.unitId,
      redoMutations: [...step.redo],
      undoMutations: [...step.undo],
    });
  }
}

/** Runs one of Univer's own commands, which write their undo step themselves. */
export function command(context: ModelContext, id: string, params: object): boolean {
  return asModel(context, () => context.commands.syncExecuteCommand<object, boolean>(id, params));
}

export function asModel<T>(context: ModelContext, work: () => T): T {
  context.state.writing += 1;
  try {
    return work();
  } finally {
    context.state.writing -= 1;
  }
}

/** As `asModel`, without events and without undo. */
export function quietly<T>(context: ModelContext, work: () => T): T {
  context.state.quiet += 1;
  try {
    return asModel(context, work);
  } finally {
    context.state.quiet -= 1;
  }
}

/** Parameters that every sheet mutation takes. */
export function target(
  context: ModelContext,
  id: SheetId,
): { readonly unitId: string; readonly subUnitId: string } {
  return { unitId: context.unitId, subUnitId: id };
}
