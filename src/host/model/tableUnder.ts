import type { WorkbookModel } from './model';
import type { Rect } from './rect';
import type { SheetId } from './sheet';
import type { TableInfo } from './table';

/** A table, and how many rows it has to take in. */
export interface TableToGrow {
  readonly table: TableInfo;
  readonly rows: number;
}

/**
 * The table that takes in cells which were filled under it, as Excel's auto-expansion does: they begin in its body or in
 * the row directly under it, lie within its columns, and reach below it. A table with totals, one on a protected sheet
 * and one that would meet another table stay as they are.
 */
export function tableToGrow(model: WorkbookModel, sheetId: SheetId, filled: Rect): TableToGrow | undefined {
  const tables = model.tables().filter((table) => table.sheetId === sheetId);
  for (const table of tables) {
    const { rect } = table;
    const end = rect.row + rect.rows;
    const rows = filled.row + filled.rows - end;
    const within =
      filled.column >= rect.column && filled.column + filled.columns <= rect.column + rect.columns;
    if (!table.showTotals && within && rows > 0 && filled.row > rect.row && filled.row <= end) {
      const below = { ...rect, row: end, rows };
      const free = !tables.some((other) => other !== table && meets(other.rect, below));
      return free && !model.protection(sheetId).protected ? { table, rows } : undefined;
    }
  }
  return undefined;
}

function meets(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
