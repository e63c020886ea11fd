import type { WorkbookModel } from '../../model';
import { asModel, type ModelContext } from '../context';

/** Undo steps. Nested batches belong to the outermost one. */
export function historyPart(context: ModelContext): Pick<WorkbookModel, 'batch' | 'undo' | 'redo'> {
  const { IUndoRedoService, IUniverInstanceService, UndoCommand, RedoCommand } = context.library;
  let depth = 0;
  const step = async (id: string): Promise<void> => {
    // The service asks for the focused unit, and headless nothing has the focus.
    context.injector.get(IUniverInstanceService).focusUnit(context.unitId);
    await context.commands.executeCommand(id);
  };
  return {
    batch: (work) => {
      if (depth > 0) {
        return asModel(context, work);
      }
      depth += 1;
      const collecting = context.injector.get(IUndoRedoService).__tempBatchingUndoRedo(context.unitId);
      try {
        return asModel(context, work);
      } finally {
        depth -= 1;
        collecting.dispose();
      }
    },
    undo: () => step(UndoCommand.id),
    redo: () => step(RedoCommand.id),
  };
}
