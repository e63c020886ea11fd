import type { FailureCode } from './failureCode';
import { fill } from './fill';
import type { Language } from './language';
import { textsIn } from './languages';

export interface FailureText {
  readonly title: string;
  readonly reason: string;
  readonly steps: readonly string[];
}

/** What is said of a failure, in a language; names the sheet where it is known. Needs no React. */
export function failureText(code: FailureCode, sheet: string | undefined, language: Language): FailureText {
  const pattern = textsIn(language).failures[code];
  const title =
    sheet !== undefined && pattern.titleOfSheet !== undefined
      ? fill(pattern.titleOfSheet, { sheet })
      : pattern.title;
  return { title, reason: pattern.reason, steps: pattern.steps };
}
