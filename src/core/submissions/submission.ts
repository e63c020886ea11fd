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
