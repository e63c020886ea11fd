import type { SheetId } from '../../sheet';
import { asModel, sheetOf, target, type ModelContext } from '../context';

/** The grid measures rows and columns again only after certain mutations; ours for sizes are not among them. */
export function redrawAfterSizes(context: ModelContext): void {
  const { library, commands } = context;
  const pending = new Set<SheetId>();
  commands.onCommandExecuted((command) => {
    if (command.id !== library.SetRowDataMutation.id && command.id !== library.SetColDataMutation.id) {
      return;
    }
    const { subUnitId } = command.params as { subUnitId: SheetId };
    if (pending.size === 0) {
      queueMicrotask(() => {
        const sheets = [...pending].filter((id) => context.workbook.getSheetBySheetId(id));
        pending.clear();
        asModel(context, () =>
          sheets.forEach((id) =>
            commands.syncExecuteCommand(library.SetWorksheetRowCountMutation.id, {
              ...target(context, id),
              rowCount: sheetOf(context, id).getRowCount(),
            }),
          ),
        );
      });
    }
    pending.add(subUnitId);
  });
}
