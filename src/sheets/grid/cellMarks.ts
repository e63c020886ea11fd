import type { Area } from '../layout/sheetLayout';
import type { Grid } from './grid';

/**
 * What was read of a sheet besides the values of its cells.
 *
 * Places are those of the sheet, counted from A1 (0-based): they stay true for a grid that is a part of the sheet.
 * Maps are keyed by `cellKey`.
 */
export interface CellMarks {
  /** The formula as the file has it, without "=". The value of such a cell is the result computed last, if any. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Numbers that are shown as a date or time, with their number format: "d-mmm" is what Excel makes of "1/2". */
  readonly dates: ReadonlyMap<number, string>;
  /** Numbers that are shown as a percentage: 0.85 is what Excel makes of "85%". */
  readonly percents: ReadonlySet<number>;
  /** Merged cells; the value stands in the first cell, the others are empty. */
  readonly merges: readonly Area[];
}

/** More than any sheet has columns. */
const COLUMNS = 16_384;

/** The key of a cell of the sheet (0-based). */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The formula in a cell of the sheet, without "="; undefined if there is none or nobody looked. */
export function formulaAt(grid: Grid, row: number, column: number): string | undefined {
  return grid.marks?.formulas.get(cellKey(row, column));
}

/** The number format of a cell of the sheet that shows a date or time; undefined for any other cell. */
export function dateFormatAt(grid: Grid, row: number, column: number): string | undefined {
  return grid.marks?.dates.get(cellKey(row, column));
}

/** Whether a cell of the sheet shows its number as a percentage. */
export function isPercentAt(grid: Grid, row: number, column: number): boolean {
  return grid.marks?.percents.has(cellKey(row, column)) ?? false;
}

/** The merged cells of which a cell of the sheet is one; undefined if it stands alone. */
export function mergeAt(grid: Grid, row: number, column: number): Area | undefined {
  return grid.marks?.merges.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}
