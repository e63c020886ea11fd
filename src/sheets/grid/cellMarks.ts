import type { Area } from '../layout/sheetLayout';
import type { ShownNumber } from './shownNumber';

/**
 * What was read of a sheet besides the values of its cells.
 *
 * Places are those of the sheet, counted from A1 (0-based): they stay true for a grid that is a part of the sheet.
 * Maps are keyed by `cellKey`.
 */
export interface CellMarks {
  /** The formula as the file has it, without "=". The value of such a cell is the result computed last, if any. */
  readonly formulas: ReadonlyMap<number, string>;
  /** What is seen of a number where that is not the number as one would type it. */
  readonly shown: ReadonlyMap<number, ShownNumber>;
  /** Merged cells. Only what stands in the first one is seen; a file may keep something in the others all the same. */
  readonly merges: readonly Area[];
  readonly hidden: HiddenCells;
}

/** Rows and columns that nobody sees: hidden, filtered out, or without any height or width. */
export interface HiddenCells {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export const NO_MARKS: CellMarks = {
  formulas: new Map(),
  shown: new Map(),
  merges: [],
  hidden: { rows: new Set(), columns: new Set() },
};

/** More than any sheet has columns. */
const COLUMNS = 16_384;

/** The key of a cell of the sheet (0-based). */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}
