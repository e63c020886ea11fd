import type { CellObject, DenseWorkSheet } from '@e965/xlsx';
import type { Grid, GridValue } from '../../sheets/grid/grid';
import { formatKind, markCollector } from './cellMarks';
import { gridValue } from './cells';

const MAX_ROWS = 450_000;
const MAX_COLUMNS = 2_000;

/** Days between the two calendars of Excel: that of 1904 begins so much later. */
const DAYS_TO_1904 = 1_462;

/**
 * A sheet as it was read, from cell A1 on, by the cells that are there and not by the size the file claims.
 * Dates count from 1900, whatever calendar the file uses.
 *
 * @returns undefined for more rows or columns than any form or round has.
 */
export function sheetGrid(name: string, sheet: DenseWorkSheet, since1904: boolean): Grid | undefined {
  const rows: readonly (CellObject[] | undefined)[] = sheet['!data'] ?? [];
  if (rows.length > MAX_ROWS) {
    return undefined;
  }
  const collector = markCollector();
  const values: GridValue[][] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? [];
    if (row.length > MAX_COLUMNS) {
      return undefined;
    }
    const read: GridValue[] = [];
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (cell === undefined) {
        continue;
      }
      collector.add(index, column, cell);
      const value = gridValue(cell);
      if (value === null) {
        continue;
      }
      while (read.length < column) {
        read.push(null);
      }
      read.push(
        typeof value === 'number' && since1904 && formatKind(cell) === 'date' ? value + DAYS_TO_1904 : value,
      );
    }
    values.push(read);
  }
  return { sheet: name, row: 0, column: 0, values, marks: collector.marks(sheet['!merges']) };
}
