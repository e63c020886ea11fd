import type { FailureCode } from './failureCode';

/** What is said when the workbook refuses: one sentence, why, and the numbered way out. */
export interface FailureTextPattern {
  readonly title: string;
  /** Instead of the title where the sheet is known. */
  readonly titleOfSheet?: string;
  readonly reason: string;
  /** `**bold**` and `[[Key]]` are set as such. */
  readonly steps: readonly string[];
}

export type FailureTexts = Readonly<Record<FailureCode, FailureTextPattern>>;
