import { isBlank } from '../../sheets/grid/cellValue';
import type { Grid } from '../../sheets/grid/grid';
import type { AddedRows } from '../../sheets/tables/rowsPart';
import { WorkbookFailure } from '../failure';
import { rangeOf } from '../render/rangeOf';
import { areaTakenIn, SHEET_ROWS, type TableGrowth } from '../tables/growth';

/** Rows that a table gets, and where. */
export interface RowsPlan {
  readonly added: AddedRows;
  readonly sheet: string;
  /** The table, and how many of the rows lie below it as it is. */
  readonly growth: TableGrowth;
  /** Sheet column of each column key that the table has. */
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet row of the first new row: below the last row of the table in which anything stands. */
  readonly first: number;
}

/**
 * @param name of the table.
 * @param grid all cells of the table, heading included.
 * @throws WorkbookFailure where the sheet has not so many rows.
 */
export function planRows(
  name: string,
  grid: Grid,
  columns: ReadonlyMap<string, number>,
  added: AddedRows,
): RowsPlan {
  const { sheet, row, column, values } = grid;
  const before = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  const end = before.row + before.rows;
  const first = end - blankRowsAtEnd(grid);
  if (first + added.count > SHEET_ROWS) {
    throw new WorkbookFailure('tooLarge', { sheet });
  }
  const growth = { name, before, rows: Math.max(0, first + added.count - end) };
  return { added, sheet, growth, columns, first };
}

/** Asks whether anything stands where a table is to grow; undefined where it does not grow. */
export function askBelow(
  context: Excel.RequestContext,
  { sheet, growth }: RowsPlan,
): Excel.Range | undefined {
  if (growth.rows === 0) {
    return undefined;
  }
  const used = rangeOf(
    context.workbook.worksheets.getItem(sheet),
    areaTakenIn(growth),
  ).getUsedRangeOrNullObject(true);
  used.load('address');
  return used;
}

/** @throws WorkbookFailure where something stands below the table; to be called after the sync. */
export function refuseBelow({ sheet }: RowsPlan, used: Excel.Range | undefined): void {
  if (used && !used.isNullObject) {
    throw new WorkbookFailure('cellsInTheWay', { sheet });
  }
}

/**
 * The same rows in a table that may have moved since they were added.
 *
 * @throws WorkbookFailure changedMeanwhile where it has got other rows or columns.
 */
export function movedPlan(plan: RowsPlan, sheet: string, now: TableGrowth['before']): RowsPlan {
  const { before, rows } = plan.growth;
  if (now.column !== before.column || now.columns !== before.columns || now.rows !== before.rows + rows) {
    throw new WorkbookFailure('changedMeanwhile', { sheet });
  }
  // Rows that were inserted above the table have moved all of it.
  const first = plan.first + now.row - before.row;
  return { ...plan, sheet, first, growth: { ...plan.growth, before: { ...before, row: now.row } } };
}

/** A round that starts without units has a table with a blank row: the first row goes there. */
function blankRowsAtEnd({ values }: Grid): number {
  let row = values.length - 1;
  while (row > 0 && values[row]?.every(isBlank)) {
    row -= 1;
  }
  return values.length - 1 - row;
}
