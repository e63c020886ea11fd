import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import type { TableInfo } from '../../model/table';
import type { ExcelSession } from '../session';

export function tableInfo(session: ExcelSession, id: string): TableInfo {
  const found = session.model.tables().find((table) => table.id === id);
  if (found) {
    return found;
  }
  throw new ExcelError('ItemNotFound', 'The table does not exist any more.');
}

/** The rows between header and totals. */
export function bodyRect(table: TableInfo): Rect {
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  return { ...table.rect, row: table.rect.row + header, rows: table.rect.rows - header - totals };
}
