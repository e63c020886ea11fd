import type { ScoreRow } from '../../core/rows/scoreRow';
import type { Finding, FindingParameter } from '../../core/finding/finding';

/**
 * Why a file is not taken at all. Each has a sentence with a way out in every language.
 *
 * Of the file: empty (no bytes), notAWorkbook, wrongExtension (the name says another format than the content),
 * passwordProtected, tooLarge (over 20 MB, or unfolds to more than 200 MB), tooManyEntries (an archive of more than
 * 5,000), nestedArchive (a ZIP inside a ZIP), damaged (cannot be read through), tooSlow (its reading was broken off).
 * Of the form: notAForm (a workbook without a form), otherRound, otherVersion (of the framework), unknownUnit,
 * unknownPeriod, duplicateInBatch (another file of the same batch has the same entries).
 */
export const REFUSAL_CODES = [
  'empty',
  'notAWorkbook',
  'wrongExtension',
  'passwordProtected',
  'tooLarge',
  'tooManyEntries',
  'nestedArchive',
  'damaged',
  'tooSlow',
  'notAForm',
  'otherRound',
  'otherVersion',
  'unknownUnit',
  'unknownPeriod',
  'duplicateInBatch',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface RefusedFile {
  readonly kind: 'refused';
  /** The name as chosen; inside an archive "phieu.zip/PhieuTuCham_2026_XM01_6T.xlsx". */
  readonly file: string;
  readonly code: RefusalCode;
  /** What the sentence names: versions, codes, sizes, the other file. */
  readonly parameters: Readonly<Record<string, FindingParameter>>;
  /** Index in `round.units`, where the form said whose it is. */
  readonly unit?: number;
}

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
}

/** What became of one file of a batch. */
export type CollectedFile = CollectedForm | RefusedFile;
