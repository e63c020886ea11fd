import type { GridValue } from './gridValue';
import type { CellMarks } from './cellMarks';

/** Rows of a sheet: where the first of them stands (0-based), and their cells. */
export interface GridRows {
  readonly row: number;
  readonly values: readonly (readonly GridValue[])[];
}

/** What was read from a sheet: a rectangle and where it stands (0-based). Rows may be shorter than the widest. */
export interface Grid {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly GridValue[])[];
  /** What is known of cells besides their values; absent where the reader does not look for it. */
  readonly marks?: CellMarks;
  /** Whether the sheet is one that nobody sees; absent for one that is seen. */
  readonly isHidden?: true;
  /** Of a table: what stands under it, over its width; absent where nothing does, or the reader does not look for it. */
  readonly under?: GridRows;
}
