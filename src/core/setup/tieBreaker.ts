import { statementsOf } from '../rules/statements';
import { comparable } from '../cells/comparable';

/**
 * What decides between units that are equal by what they are ranked by: each is asked in turn until one tells them apart.
 * Where units are ranked by points, so are these: the more points instead of the higher index.
 */
export type TieBreaker =
  /** The higher index in a field, a criterion or an item of the tree. */
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

/** The tie-breakers that a text names, and the statements of it that name none. */
export interface TieBreakersReading {
  readonly breakers: readonly TieBreaker[];
  readonly unreadable: readonly string[];
}

/**
 * Reads the text of the setting. A field, criterion or item is named by its code, with or without "lĩnh vực", "tiêu
 * chí" or "mục" before it; whether there is one of that code is not known here.
 */
export function readTieBreakers(text: string): TieBreakersReading {
  const statements = statementsOf(text).map((statement) => ({
    statement,
    breaker: readTieBreaker(statement),
  }));
  return {
    breakers: statements.flatMap(({ breaker }) => breaker ?? []),
    unreadable: statements.flatMap(({ statement, breaker }) => (breaker ? [] : [statement])),
  };
}

const NODE = /^((?:lĩnh vực|tiêu chí(?: thành phần)?|mục)\s+)?([\p{L}\d]+(?:\.[\p{L}\d]+)*)$/iu;

function readTieBreaker(statement: string): TieBreaker | undefined {
  const wanted = comparable(statement);
  for (const kind of ['survey', 'appraisal', 'lastYear'] as const) {
    if (comparable(WORDS[kind]) === wanted) {
      return { kind };
    }
  }
  const match = NODE.exec(statement.normalize('NFC'));
  const code = match?.[2] ?? '';
  // Without a word before it only what looks like a code is one: "các" is not.
  return match && (match[1] !== undefined || /^(\d|[ivxlcdm]+$)/iu.test(code))
    ? { kind: 'node', code }
    : undefined;
}
