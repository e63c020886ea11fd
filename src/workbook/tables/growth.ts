import type { Area } from '../../sheets/layout/sheetLayout';
import { rangeOf } from '../render/rangeOf';

export const SHEET_ROWS = 1_048_576;

/** A table that takes in rows below it. */
export interface TableGrowth {
  readonly name: string;
  /** Where it stands before, heading included. */
  readonly before: Area;
  /** How many rows it takes in. */
  readonly rows: number;
}

/** The cells that the table takes in, over its whole width. */
export function areaTakenIn({ before, rows }: TableGrowth): Area {
  return { ...before, row: before.row + before.rows, rows };
}

/** The row below them, which nobody has touched; undefined at the end of the sheet. */
export function areaBelow(growth: TableGrowth): Area | undefined {
  const { row, rows, ...columns } = areaTakenIn(growth);
  return row + rows < SHEET_ROWS ? { ...columns, row: row + rows, rows: 1 } : undefined;
}

export function growTable(sheet: Excel.Worksheet, { name, before, rows }: TableGrowth): void {
  sheet.tables.getItem(name).resize(rangeOf(sheet, { ...before, rows: before.rows + rows }));
}

/** The table as it was, and nothing where its new rows stood; their conditional formats are removed elsewhere. */
export function shrinkTable(sheet: Excel.Worksheet, growth: TableGrowth): void {
  sheet.tables.getItem(growth.name).resize(rangeOf(sheet, growth.before));
  const range = rangeOf(sheet, areaTakenIn(growth));
  range.clear('Contents');
  range.dataValidation.clear();
  range.format.autofitRows();
  const below = areaBelow(growth);
  if (below) {
    // It shows how whole columns are formatted.
    range.copyFrom(rangeOf(sheet, below), 'Formats');
  } else {
    range.clear('Formats');
  }
}
