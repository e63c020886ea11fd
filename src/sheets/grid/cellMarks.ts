import type { Area } from '../layout/sheetLayout';

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
