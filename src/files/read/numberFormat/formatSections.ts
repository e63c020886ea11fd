/** A piece of a number format. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** "0", "#" or "?". */
  | { readonly kind: 'digit'; readonly text: string }
  /** "y", "mmm", "hh", "[h]", "am/pm": a part of a date or time. */
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'exponent' | 'slash' | 'text' | 'general' };

/** One of the parts of a number format between semicolons. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** "[>=100]": the section is for such numbers. */
  readonly condition?: { readonly operator: string; readonly than: number };
}

/** No format that a person makes is longer. */
const MAX_LENGTH = 500;
const TOKEN =
  /"([^"]*)"?|\\([\s\S]?)|_[\s\S]?|\*[\s\S]?|\[([^\]]*)\]?|(general)|(e[+-])|(am\/pm|a\/p|y+|m+|d+|h+|s+|b+|g+|e+)|([0#?])|[\s\S]/iy;
const ELAPSED = /^(?:h+|m+|s+)$/i;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;
const CURRENCY = /^\$([^-]*)/;
const MARKS = new Map<string, FormatToken>([
  ['.', { kind: 'point' }],
  [',', { kind: 'comma' }],
  ['%', { kind: 'percent' }],
  ['/', { kind: 'slash' }],
  ['@', { kind: 'text' }],
]);

/** The sections of a number format, one at least. A format that is longer than any is taken as "General". */
export function formatSections(format: string): readonly FormatSection[] {
  const sections: { tokens: FormatToken[]; condition?: NonNullable<FormatSection['condition']> }[] = [
    { tokens: [] },
  ];
  const source = format.length > MAX_LENGTH ? 'General' : format;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(source); found && found[0] !== ''; found = TOKEN.exec(source)) {
    const section = sections.at(-1);
    if (found[0] === ';') {
      sections.push({ tokens: [] });
    } else if (section) {
      const condition = CONDITION.exec(found[3] ?? '');
      if (condition) {
        section.condition = { operator: condition[1] ?? '', than: Number(condition[2]) };
      } else {
        section.tokens.push(...tokensOf(found));
      }
    }
  }
  return sections;
}

function tokensOf(found: RegExpExecArray): FormatToken[] {
  const [whole, quoted, escaped, bracket, general, exponent, date, digit] = found;
  const literal = quoted ?? escaped;
  if (literal !== undefined) {
    return literal === '' ? [] : [{ kind: 'literal', text: literal }];
  }
  if (bracket !== undefined) {
    const currency = CURRENCY.exec(bracket)?.[1] ?? '';
    return ELAPSED.test(bracket)
      ? [{ kind: 'date', text: `[${bracket.toLowerCase()}]` }]
      : currency === ''
        ? []
        : [{ kind: 'literal', text: currency }];
  }
  if (general !== undefined) {
    return [{ kind: 'general' }];
  }
  if (exponent !== undefined) {
    return [{ kind: 'exponent' }];
  }
  if (date !== undefined) {
    return [{ kind: 'date', text: date.toLowerCase() }];
  }
  if (digit !== undefined) {
    return [{ kind: 'digit', text: digit }];
  }
  if (whole.startsWith('_')) {
    return [{ kind: 'literal', text: ' ' }];
  }
  return whole.startsWith('*') ? [] : [MARKS.get(whole) ?? { kind: 'literal', text: whole }];
}

/** Whether numbers in this section are shown as a date or time. */
export function isDateSection({ tokens }: FormatSection): boolean {
  return tokens.some(({ kind }) => kind === 'date');
}
