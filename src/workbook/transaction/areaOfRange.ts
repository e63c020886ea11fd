import type { Area } from '../../sheets/layout/sheetLayout';

/** Where a range stands whose indexes and counts were loaded. */
export function areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
