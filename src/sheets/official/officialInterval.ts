import { comparable } from '../../core/rules/statements';
import { readInterval, writeInterval } from '../../core/rules/bandText';

const AMOUNT = '[\\d.,]+ ?%?';
const BETWEEN = '(?:đến|tới|-|–|—)';

/** Phrases of an interval and the grammar of "Tham số" for each, longest first. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [pattern(`từ trên (${AMOUNT}) ?${BETWEEN} ?dưới (${AMOUNT})`), '> $1 và < $2'],
  [pattern(`từ trên (${AMOUNT}) ?${BETWEEN} ?(${AMOUNT})`), '> $1 và ≤ $2'],
  [pattern(`trên (${AMOUNT}) ?${BETWEEN} ?dưới (${AMOUNT})`), '> $1 và < $2'],
  [pattern(`trên (${AMOUNT}) ?${BETWEEN} ?(${AMOUNT})`), '> $1 và ≤ $2'],
  [pattern(`(?:từ )?(${AMOUNT}) ?${BETWEEN} ?dưới (${AMOUNT})`), '≥ $1 và < $2'],
  [pattern(`(?:từ )?(${AMOUNT}) ?${BETWEEN} ?(${AMOUNT})`), '≥ $1 và ≤ $2'],
  [pattern(`(${AMOUNT}) ?(<|≤) ?(?:[a-z]|tỷ lệ|tỉ lệ) ?(<|≤) ?(${AMOUNT})`), '$2| $1 và $3 $4'],
  [pattern(`(>|≥) ?(${AMOUNT}) (?:và|đến) ?(<|≤) ?(${AMOUNT})`), '$1 $2 và $3 $4'],
  [pattern(`(?:từ )?(${AMOUNT}) trở lên`), '≥ $1'],
  [pattern(`(?:từ )?(${AMOUNT}) trở xuống`), '≤ $1'],
  [pattern(`(>|≥|<|≤|=) ?(${AMOUNT})`), '$1 $2'],
  [pattern(`trên (${AMOUNT})`), '> $1'],
  [pattern(`dưới (${AMOUNT})`), '< $1'],
  [pattern(`từ (${AMOUNT})`), '≥ $1'],
  [pattern(`(${AMOUNT})`), '= $1'],
];

/** A word of comparison that is left over means that the phrase was not understood whole. */
const LEFT_OVER = /\d|[<>≤≥=%]|(^|\s)(trên|dưới|từ|đến|tới|hoặc|trở|không)($|\s)/u;

function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\d.,])${source}(?![\\d.,])`, 'u');
}

export interface OfficialInterval {
  /** As the column "Tham số" has it: "≥ 70 % và < 90 %". */
  readonly condition: string;
  /** The words around it, without those that say nothing: "kế hoạch". */
  readonly context: string;
}

/**
 * The interval of percentages that a label speaks of: "Đạt từ 70% đến dưới 90% kế hoạch".
 *
 * undefined where it speaks of none, or of more than one.
 */
export function officialInterval(label: string): OfficialInterval | undefined {
  const text = inOneNotation(label);
  if (!text.includes('%')) {
    return undefined;
  }
  for (const [phrase, condition] of PHRASES) {
    const match = phrase.exec(text);
    if (!match?.[0].includes('%')) {
      continue;
    }
    const around = text.replace(match[0], ' ').trim();
    const written = match[0].replace(phrase, condition).replace('<| ', '> ').replace('≤| ', '≥ ');
    const interval = readInterval(written, 'ratio');
    return interval && !LEFT_OVER.test(around)
      ? { condition: writeInterval(interval, 'ratio'), context: contextOf(around) }
      : undefined;
  }
  return undefined;
}

function inOneNotation(label: string): string {
  return comparable(label)
    .replaceAll('>=', '≥')
    .replaceAll('<=', '≤')
    .replace(/\s*%/gu, '%')
    .replace(
      /(lớn hơn|cao hơn) hoặc bằng|bằng hoặc (lớn|cao) hơn|không dưới|không thấp hơn|tối thiểu|ít nhất/gu,
      '≥',
    )
    .replace(/(nhỏ hơn|thấp hơn|ít hơn) hoặc bằng|bằng hoặc (nhỏ|thấp|ít) hơn|không quá|nhiều nhất/gu, '≤')
    .replace(/lớn hơn|cao hơn|nhiều hơn/gu, 'trên')
    .replace(/nhỏ hơn|thấp hơn|ít hơn/gu, 'dưới')
    .replace(/\((kể cả|bao gồm|tính cả)[^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function contextOf(around: string): string {
  return around
    .replace(/(^|\s)(nếu|khi|trường hợp|đạt|được|tỷ lệ|tỉ lệ|có|mức|[xa-c]|b\/a|a\/b)(?=$|\s)/gu, ' ')
    .replace(/[\s:;,.()-]+/gu, ' ')
    .trim();
}
