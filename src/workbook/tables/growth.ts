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

export function growTable(sheet: Excel.Worksheet, { name, before, rows }: TableGrowth): void {
  sheet.tables.getItem(name).resize(rangeOf(sheet, { ...before, rows: before.rows + rows }));
}

/** The table as it was, and nothing where its new rows stood. */
export function shrinkTable(sheet: Excel.Worksheet, growth: TableGrowth): void {
  sheet.tables.getItem(growth.name).resize(rangeOf(sheet, growth.before));
  const area = areaTakenIn(growth);
  const range = rangeOf(sheet, area);
  range.conditionalFormats.clearAll();
  range.clear('All');
  range.dataValidation.clear();
  range.format.autofitRows();
  const next = area.row + area.rows;
  if (next < SHEET_ROWS) {
    // Nobody has touched this row: it shows how whole columns are formatted.
    range.copyFrom(rangeOf(sheet, { ...area, row: next, rows: 1 }), 'Formats');
  }
}
