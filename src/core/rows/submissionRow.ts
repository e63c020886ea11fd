import type { CellInput } from '../cells/cell';

/**
 * One row of the table of submissions, as it stands in the cells.
 *
 * A form that was sent out, or a file that came back: a unit has one row per period for the sending, and one more
 * for every file received. Which file counts is what `status` says.
 */
export interface SubmissionRow {
  readonly unitCode: CellInput;
  readonly periodCode: CellInput;
  /** The day the form was sent out. */
  readonly sentOut: CellInput;
  /** The day the file was received; may be corrected by hand, lateness is counted from it. */
  readonly received: CellInput;
  /** The file name. */
  readonly file: CellInput;
  readonly status: CellInput;
  /** How many findings the file has: errors and warnings. */
  readonly errors: CellInput;
  readonly warnings: CellInput;
  /** Checksum of what the file entered. */
  readonly content: CellInput;
  /** What was decided where two files of a unit and period differed. */
  readonly decision: CellInput;
  readonly note: CellInput;
}

export type SubmissionColumn = keyof SubmissionRow;
