import { isBlank } from '../../../sheets/grid/cellValue';
import type { Grid } from '../../../sheets/grid/grid';
import type { AddedRows } from '../../../sheets/tables/rowsPart';
import { WorkbookFailure } from '../../failure';
import { SHEET_ROWS, type TableGrowth } from '../../tables/growth';
import type { OpenTable } from '../../tables/openRound';
import { areaOfTable } from '../../tables/askTable';

/** Rows that a table gets, and where. */
export interface RowsPlace {
  readonly added: AddedRows;
  readonly sheet: string;
  /** The table, and how many of the rows lie below it as it is. */
  readonly growth: TableGrowth;
  /** Sheet column of each column key that the table has. */
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet row of the first new row: below the last row of the table in which anything stands. */
  readonly first: number;
}

/** @throws WorkbookFailure where the sheet has not so many rows, or the table lacks a column that tells its rows apart. */
export function placeRows({ definition, grid, rows }: OpenTable, added: AddedRows): RowsPlace {
  const { sheet, row, column, values } = grid;
  const { columns } = rows.origin;
  const before = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  const end = before.row + before.rows;
  const first = end - blankRowsAtEnd(grid);
  if (first + added.count > SHEET_ROWS) {
    throw new WorkbookFailure('tooLarge', { sheet });
  }
  const growth = { name: definition.name, before, rows: Math.max(0, first + added.count - end) };
  return { added, sheet, growth, columns, first };
}

/**
 * The same rows in a table that may have moved since they were added.
 *
 * @throws WorkbookFailure changedMeanwhile where it has got other rows or columns.
 */
export function moveRows(place: RowsPlace, { asked, grid }: OpenTable): RowsPlace {
  const { before, rows } = place.growth;
  const { sheet } = grid;
  const now = areaOfTable(asked);
  if (now.column !== before.column || now.columns !== before.columns || now.rows !== before.rows + rows) {
    throw new WorkbookFailure('changedMeanwhile', { sheet });
  }
  // Rows that were inserted above the table have moved all of it.
  const first = place.first + now.row - before.row;
  return { ...place, sheet, first, growth: { ...place.growth, before: { ...before, row: now.row } } };
}

/** A round that starts without units has a table with a blank row: the first row goes there. */
function blankRowsAtEnd({ values }: Grid): number {
  let row = values.length - 1;
  while (row > 0 && values[row]?.every(isBlank)) {
    row -= 1;
  }
  return values.length - 1 - row;
}
