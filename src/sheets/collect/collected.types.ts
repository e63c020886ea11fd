import type { ScoreRow } from '../../core/rows/scoreRow';
import type { Finding } from '../../core/finding/finding';
import type { RefusedFile } from './refusedFile';

/** A form of this round that was read and checked. Nothing of it has been written yet. */
export interface CollectedForm {
  readonly kind: 'form';
  readonly file: string;
  /** Index in `round.units`. */
  readonly unit: number;
  /** Index in `round.periods`. */
  readonly period: number;
  /** toFix: at least one finding is an error; such an entry is never counted. valid: at most warnings and hints. */
  readonly state: 'valid' | 'toFix';
  /**
   * One per item in which the form says anything, as rows of the score table: only the entry of `period`, evidence,
   * explanation and note are set. Cells stand as typed, but for what was safely understood (then a warning says so).
   */
  readonly rows: readonly ScoreRow[];
  /** Items asked of the unit by the end of the period, and how many of them have an entry. */
  readonly asked: number;
  readonly entered: number;
  /** With file, sheet and cell; from reading, from the checks of the workbook, and from changed locked parts. */
  readonly findings: readonly Finding[];
  /** Checksum of what was entered (of `rows`), so that the same form is known again. */
  readonly content: string;
  /** The day on which the file was last saved, an ISO date; absent where nobody knows. */
  readonly savedOn?: string;
}

/** A file with the very entries of another one of the batch: nothing is wrong with it, and nothing of it is needed. */
export interface DuplicateFile {
  readonly kind: 'duplicate';
  readonly file: string;
  /** Index in `round.units`, and in `round.periods`. */
  readonly unit: number;
  readonly period: number;
  /** The file that has them too. */
  readonly other: string;
}

/** What became of one file of a batch. */
export type CollectedFile = CollectedForm | DuplicateFile | RefusedFile;
