import { statementsOf } from '../rules/statements';
import { comparable } from '../cells/comparable';

/** What decides between units whose index is equal: each is asked in turn until one tells them apart. */
export type TieBreaker =
  /** The higher index in a field or criterion. */
  | { readonly kind: 'node'; readonly code: string }
  /** The higher index over survey items, or over all others; neither has bonus or penalty in it. */
  | { readonly kind: 'survey' }
  | { readonly kind: 'appraisal' }
  /** The better rank last year; a unit without one goes after those that have one. */
  | { readonly kind: 'lastYear' };

const WORDS: Readonly<Record<Exclude<TieBreaker['kind'], 'node'>, string>> = {
  survey: 'điều tra XHH',
  appraisal: 'thẩm định',
  lastYear: 'hạng năm trước',
};

/** The text of the setting: "lĩnh vực 3; điều tra XHH; hạng năm trước". */
export function writeTieBreakers(breakers: readonly TieBreaker[]): string {
  return breakers
    .map((breaker) => (breaker.kind === 'node' ? `lĩnh vực ${breaker.code}` : WORDS[breaker.kind]))
    .join('; ');
}

/**
 * Reads the text of the setting. A field or criterion is named by its code, with or without "lĩnh vực" or
 * "tiêu chí" before it; whether there is one of that code is not known here.
 *
 * @returns undefined if one of the statements is none of these.
 */
export function readTieBreakers(text: string): TieBreaker[] | undefined {
  const breakers = statementsOf(text).map(readTieBreaker);
  return breakers.every((breaker) => breaker !== undefined) ? breakers : undefined;
}

function readTieBreaker(statement: string): TieBreaker | undefined {
  const wanted = comparable(statement);
  for (const kind of ['survey', 'appraisal', 'lastYear'] as const) {
    if (comparable(WORDS[kind]) === wanted) {
      return { kind };
    }
  }
  const code = /^(?:(?:lĩnh vực|tiêu chí)\s+)?([\p{L}\d]+(?:\.[\p{L}\d]+)*)$/iu.exec(
    statement.normalize('NFC'),
  );
  return code?.[1] !== undefined && /^(\d|[ivxlcdm]+$)/iu.test(code[1])
    ? { kind: 'node', code: code[1] }
    : undefined;
}
