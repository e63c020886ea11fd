import type { CellInput } from '../framework/criterionRow';

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

/**
 * What a row says of its file. received: its entries stand in the score table. replaced: they stood there until a
 * later file. notUsed: the user kept the earlier one. toFix: has errors and was not taken. sentOut: nothing back yet.
 */
export const SUBMISSION_STATUSES = ['sentOut', 'received', 'replaced', 'notUsed', 'toFix'] as const;
export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number];

/**
 * What was decided about a file that says something else than what stands there. keepOld, where an earlier file was
 * received: the new one is not used at all; otherwise: what was typed into the sheet stays, the rest is taken.
 */
export const RECEIVING_DECISIONS = ['useNew', 'keepOld'] as const;
export type ReceivingDecision = (typeof RECEIVING_DECISIONS)[number];

/** A row of the table of submissions, understood. What could not be read is left out, and was a finding. */
export interface Submission {
  /** Index of the row among `RoundDraft.submissions`. */
  readonly row: number;
  /** Index in `Round.units`. */
  readonly unit: number;
  /** Index in `Round.periods`. */
  readonly period: number;
  readonly status: SubmissionStatus;
  /** ISO dates. */
  readonly sentOut?: string;
  readonly received?: string;
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  /** Checksum of what the file entered; empty where nobody wrote one. */
  readonly content: string;
  readonly note: string;
}

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
