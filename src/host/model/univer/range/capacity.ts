import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { asModel, sheetOf, target, type ModelContext } from '../context';

/** Room that a grid without content shows. */
export const INITIAL_ROWS = 1000;
export const INITIAL_COLUMNS = 40;
const SPARE = 20;

/** Univer's sheets have a size and writing beyond it is lost; Excel's have not. Grows the sheet, never shrinks it. */
export function makeRoom(context: ModelContext, id: SheetId, rect: Rect): void {
  const sheet = sheetOf(context, id);
  const rows = rect.row + rect.rows;
  const columns = rect.column + rect.columns;
  const { SetWorksheetRowCountMutation, SetWorksheetColumnCountMutation } = context.library;
  asModel(context, () => {
    if (rows > sheet.getRowCount()) {
      context.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, {
        ...target(context, id),
        rowCount: rows + SPARE,
      });
    }
    if (columns > sheet.getColumnCount()) {
      context.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
        ...target(context, id),
        columnCount: columns + SPARE,
      });
    }
  });
}
