import type { CellInput } from '../cells/cell';

/**
 * A cell whose two versions differ: the one that stands in the score table and the one that does not, kept for ever.
 */
export interface DifferenceRow {
  readonly unitCode: CellInput;
  readonly periodCode: CellInput;
  readonly itemCode: CellInput;
  /** Heading of the column of the score table. */
  readonly column: CellInput;
  /** What stands in the score table after the decision. */
  readonly kept: CellInput;
  /** What does not. */
  readonly other: CellInput;
  /** The files that the two came from; empty for what was typed into the sheet. */
  readonly keptFile: CellInput;
  readonly otherFile: CellInput;
  readonly decidedOn: CellInput;
}

export type DifferenceColumn = keyof DifferenceRow;
