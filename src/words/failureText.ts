import type { FailureCode } from './failureCode';
import { enFailures } from './en/failures';
import type { FailureTexts } from './failureTexts.types';
import { fill } from './fill';
import type { Language } from './language';
import { viFailures } from './vi/failures';

const TEXTS: Readonly<Record<Language, FailureTexts>> = { vi: viFailures, en: enFailures };

export interface FailureText {
  readonly title: string;
  readonly reason: string;
  readonly steps: readonly string[];
}

/** What is said of a failure, in a language; names the sheet where it is known. Needs no React. */
export function failureText(code: FailureCode, sheet: string | undefined, language: Language): FailureText {
  const pattern = TEXTS[language][code];
  const title =
    sheet !== undefined && pattern.titleOfSheet !== undefined
      ? fill(pattern.titleOfSheet, { sheet })
      : pattern.title;
  return { title, reason: pattern.reason, steps: pattern.steps };
}
