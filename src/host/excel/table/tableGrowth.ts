import type { CellWrite } from '../../model/cell';
import type { WorkbookModel } from '../../model/model';
import type { Rect } from '../../model/rect';
import type { SheetId } from '../../model/sheet';
import { intersection } from '../range/address';

/** Rows written directly under a table without totals become its rows, as Excel's auto-expansion does. */
export function growTable(
  model: WorkbookModel,
  sheetId: SheetId,
  rect: Rect,
  cells: readonly (readonly CellWrite[])[],
): void {
  const tables = model.tables().filter((table) => table.sheetId === sheetId);
  const table = tables.find(
    (each) =>
      !each.showTotals &&
      each.rect.row + each.rect.rows === rect.row &&
      rect.column >= each.rect.column &&
      rect.column + rect.columns <= each.rect.column + each.rect.columns,
  );
  if (!table || model.protection(sheetId).protected) {
    return;
  }
  if (!cells.some((row) => row.some((cell) => cell !== undefined && cell !== null))) {
    return;
  }
  const grown = { ...table.rect, rows: table.rect.rows + rect.rows };
  const blocked = tables.some((each) => each.id !== table.id && intersection(each.rect, grown));
  if (!blocked) {
    model.updateTable(table.id, { rect: grown });
  }
}
