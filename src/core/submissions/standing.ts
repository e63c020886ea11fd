import type { Finding } from '../finding/finding';

/**
 * Where the form of one unit and period stands on a date.
 *
 * notDue: no form was sent out, and nothing falls due for the unit in this period, or the period has not begun (an
 * earlier one is still open). waiting: asked for, not here yet, the deadline has not passed. overdue: it has passed.
 * received: entries of a file stand in the score table, or entries were typed there. toFix: a file came, but has
 * errors and was not taken.
 */
export const STANDINGS = ['notDue', 'waiting', 'overdue', 'received', 'toFix'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface SubmissionStanding {
  /** Index in `Round.units`. */
  readonly unit: number;
  /** Index in `Round.periods`. */
  readonly period: number;
  readonly standing: Standing;
  /**
   * Days after the deadline, never negative. received: of the first file that was taken; waiting, toFix and overdue:
   * of the date of the survey. 0 also where the period has no deadline, or a received form no date.
   */
  readonly daysLate: number;
  /** ISO date; the first time a form was sent out. */
  readonly sentOut?: string;
  /**
   * ISO date of the first file that was taken: a corrected one that replaces it makes no unit late. For toFix the
   * date of the last file. undefined for entries that were typed into the sheet: nobody knows when they came.
   */
  readonly received?: string;
  /** The file whose entries count, or which is to be fixed; empty for entries typed into the sheet. */
  readonly file: string;
  /** Findings of that file. */
  readonly errors: number;
  readonly warnings: number;
  /** What is noted of that file; of one that is to be fixed: where. */
  readonly note: string;
  /** How many files of the unit and period are on record. */
  readonly files: number;
}

/** How many units of a group stand where in a period. */
export interface SubmissionCounts {
  /** Index in `Round.groups`. */
  readonly group: number;
  readonly period: number;
  readonly units: number;
  readonly notDue: number;
  readonly waiting: number;
  readonly overdue: number;
  readonly toFix: number;
  readonly received: number;
  /** Of the received ones, those that came after the deadline. */
  readonly receivedLate: number;
}

/** Who has sent what, seen from a date. */
export interface SubmissionsTracking {
  /** Unit-major: `unit × periodCount + period`. */
  readonly standings: readonly SubmissionStanding[];
  /** By period, then group. */
  readonly counts: readonly SubmissionCounts[];
  readonly findings: readonly Finding[];
}
