import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { perform, sheetOf, type ModelContext } from '../context';
import type { CellCustom } from '../format/styleMap';
import { customOf } from '../format/styles';
import { intersect } from '../range/rects';

/** Sheet protection. A cell is locked unless it says otherwise; nothing of the grid's own protection is used. */
export function protectionPart(
  context: ModelContext,
): Pick<WorkbookModel, 'protection' | 'setProtection' | 'isLocked'> {
  return {
    protection: (id) => context.slots.sheet(id, 'protection'),
    setProtection: (id, state) => {
      sheetOf(context, id);
      const change = context.slots.changeSheet(id, 'protection', state);
      perform(context, { redo: [change.redo], undo: [change.undo] });
    },
    isLocked: (id, rect) => isLocked(context, id, rect),
  };
}

/** Whether the sheet is protected and any cell of the rectangle is locked. */
export function isLocked(context: ModelContext, id: SheetId, rect: Rect): boolean {
  if (!context.slots.sheet(id, 'protection').protected) {
    return false;
  }
  const sheet = sheetOf(context, id);
  const inside = intersect(rect, {
    row: 0,
    column: 0,
    rows: sheet.getRowCount(),
    columns: sheet.getColumnCount(),
  });
  if (
    !inside ||
    inside.rows * inside.columns <
      Math.min(rect.rows * rect.columns, sheet.getRowCount() * sheet.getColumnCount())
  ) {
    return true;
  }
  for (let row = inside.row; row < inside.row + inside.rows; row += 1) {
    for (let column = inside.column; column < inside.column + inside.columns; column += 1) {
      const custom: CellCustom | undefined = customOf(sheet, sheet.getCellRaw(row, column), row, column);
      if (!custom?.unlocked) {
        return true;
      }
    }
  }
  return false;
}
