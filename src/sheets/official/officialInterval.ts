import { readInterval, writeInterval } from '../../core/rules/bandText';
import { FULL_RATIO } from '../../core/rules/fullRatio';
import { comparable } from '../../core/cells/comparable';
import { mayBeLine } from './longestLine';

export interface OfficialInterval {
  /** As the column "Tham số" has it: "≥ 70 % và < 90 %". */
  readonly condition: string;
  /** The words around it, without those that say nothing: "kế hoạch". */
  readonly context: string;
}

type Interval = NonNullable<ReturnType<typeof readInterval>>;

/** A number with its sign of per cent, the words of comparison just before it, and every other word. */
type Token =
  | { readonly kind: 'amount'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string };

const TOKENS = /\d+(?:[.,]\d+)*%?|[<>≤≥=%]|[–—-]|[\p{L}\d/]+|[^\s,;:.()"“”]/gu;
const SIGN_WORDS = new Set(['trên', 'dưới', 'từ', 'đến', 'tới', '-', '–', '—', '<', '>', '≤', '≥', '=']);
/** Words that may stand between a sign and its number. */
const FILLERS = new Set(['đủ', 'đạt', 'mức']);

/** The words before a first number, and what they say of it; where no other one follows. */
const FIRST_ALONE: Readonly<Record<string, string>> = {
  '': '=',
  '=': '=',
  từ: '≥',
  '≥': '≥',
  'từ ≥': '≥',
  trên: '>',
  'từ trên': '>',
  '>': '>',
  dưới: '<',
  '<': '<',
  '≤': '≤',
  đến: '≤',
};
const FIRST_OF_TWO: Readonly<Record<string, string>> = {
  '': '≥',
  từ: '≥',
  '≥': '≥',
  'từ ≥': '≥',
  trên: '>',
  'từ trên': '>',
  '>': '>',
};
const SECOND = /^(?:(?:đến|tới|[-–—])( (?:dưới|<|≤))?|(?:và )(dưới|<|≤)|(?:và )đến|<|≤)$/u;

/**
 * The interval of percentages that a label speaks of: "Đạt từ 70% đến dưới 90% kế hoạch", "Từ 30% số cơ quan, đơn vị
 * trở lên". Words may stand between a number and its bound.
 *
 * undefined where it speaks of none, or of more than one.
 */
export function officialInterval(label: string): OfficialInterval | undefined {
  if (!mayBeLine(label) || !label.includes('%')) {
    return undefined;
  }
  const text = inOneNotation(label);
  if (/(^|\s)(hoặc|không)($|\s)/u.test(text)) {
    return undefined;
  }
  const tokens = tokensOf(text);
  const places = tokens.flatMap(({ kind }, index) => (kind === 'amount' ? [index] : []));
  const [first, second] = places;
  if (first === undefined || places.length > 2) {
    return undefined;
  }
  const reading = second === undefined ? alone(tokens, first) : between(tokens, first, second);
  const interval = reading && readInterval(reading.condition, 'ratio');
  return (
    interval && { condition: writeInterval(upToAll(interval), 'ratio'), context: contextOf(reading.words) }
  );
}

/** "Từ 95% đến 100%" is from 95 % on: what is above 100 % belongs to it as well. */
function upToAll(interval: Interval): Interval {
  const { lower, upper } = interval;
  const isAll = lower !== undefined && upper?.closed === true && upper.value === FULL_RATIO;
  return isAll && lower.value < FULL_RATIO ? { lower } : interval;
}

interface IntervalText {
  readonly condition: string;
  readonly words: readonly string[];
}

function alone(tokens: readonly Token[], at: number): IntervalText | undefined {
  const amount = tokens[at]?.text ?? '';
  const before = signsBefore(tokens, at, 0);
  const after = wordsOf(tokens.slice(at + 1));
  const sign = FIRST_ALONE[before.text];
  const turn = /^(?:.* )?trở (lên|xuống)$/u.exec((after ?? []).join(' '))?.[1];
  if (!amount.endsWith('%') || sign === undefined || !before.words || !after) {
    return undefined;
  }
  if (turn === undefined) {
    return { condition: `${sign} ${amount}`, words: [...before.words, ...after] };
  }
  const isUp = turn === 'lên';
  const turned = isUp ? (sign === '>' ? '>' : '≥') : '≤';
  const fits = isUp ? '=≥>'.includes(sign) : '=≥≤'.includes(sign);
  return fits
    ? { condition: `${turned} ${amount}`, words: [...before.words, ...after.slice(0, -2)] }
    : undefined;
}

function between(tokens: readonly Token[], first: number, second: number): IntervalText | undefined {
  const [low, high] = [tokens[first]?.text ?? '', tokens[second]?.text ?? ''];
  const before = signsBefore(tokens, first, 0);
  const after = wordsOf(tokens.slice(second + 1));
  if (!before.words || !after || (!low.endsWith('%') && !high.endsWith('%'))) {
    return undefined;
  }
  // "80% ≤ x < 90%"
  const turned = { '<': '>', '≤': '≥' }[tokens[first + 1]?.text ?? ''];
  const middle = signsBefore(tokens, second, turned === undefined ? first + 1 : first + 2);
  const isVariable = turned !== undefined && before.text === '';
  const lower = isVariable ? turned : FIRST_OF_TWO[before.text];
  const words = middle.words;
  const match = SECOND.exec(middle.text);
  const isJoined = middle.text.startsWith('và') && (words?.length ?? 0) > 0;
  if (lower === undefined || !words || !match || isJoined || (isVariable && words.length === 0)) {
    return undefined;
  }
  const upper = /dưới|</u.test(middle.text) ? '<' : '≤';
  return {
    condition: `${lower} ${low} và ${upper} ${high}`,
    words: [...before.words, ...(isVariable ? [] : words), ...after],
  };
}

/** The signs just before a number, and the words between them and `from`; no words where a sign is left over. */
function signsBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
): { readonly text: string; readonly words: readonly string[] | undefined } {
  let start = at;
  while (start > from && tokens[start - 1]?.kind === 'sign') {
    start -= 1;
  }
  const isAnd = start < at && start > from && tokens[start - 1]?.text === 'và';
  start -= isAnd ? 1 : 0;
  return {
    text: tokens
      .slice(start, at)
      .map(({ text }) => text)
      .join(' '),
    words: wordsOf(tokens.slice(from, start)),
  };
}

function wordsOf(tokens: readonly Token[]): readonly string[] | undefined {
  return tokens.every(({ kind }) => kind === 'word') ? tokens.map(({ text }) => text) : undefined;
}

/** "trên" is a comparison before a number, and a place in "trên địa bàn". */
function tokensOf(text: string): Token[] {
  const raw = text.match(TOKENS) ?? [];
  const isAmount = (token: string | undefined): boolean => /^\d/u.test(token ?? '');
  const kept = raw.filter((token, index) => !(FILLERS.has(token) && isAmount(raw[index + 1])));
  const tokens: Token[] = [];
  for (let index = kept.length - 1; index >= 0; index--) {
    const token = kept[index] ?? '';
    const next = tokens[0]?.kind;
    const isSign = SIGN_WORDS.has(token) && (next === 'amount' || next === 'sign');
    const isSymbol = /^[<>≤≥=%]$/u.test(token);
    if (/^[–—-]$/u.test(token) && !isSign) {
      continue;
    }
    tokens.unshift({ kind: isAmount(token) ? 'amount' : isSign || isSymbol ? 'sign' : 'word', text: token });
  }
  return tokens;
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
    .replace(
      /(nhỏ hơn|thấp hơn|ít hơn) hoặc bằng|bằng hoặc (nhỏ|thấp|ít) hơn|không (vượt )?quá|nhiều nhất/gu,
      '≤',
    )
    .replace(/lớn hơn|cao hơn|nhiều hơn/gu, 'trên')
    .replace(/nhỏ hơn|thấp hơn|ít hơn|chưa (đạt|đến|tới|đủ)(?= \d)/gu, 'dưới')
    .replace(/\((kể cả|bao gồm|tính cả)[^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const NOTHING_SAID = /^(nếu|khi|trường|hợp|đạt|được|tỷ|tỉ|lệ|có|mức|tổng|số|thì|[xa-c]|b\/a|a\/b)$/u;

function contextOf(words: readonly string[]): string {
  return words.filter((word) => !NOTHING_SAID.test(word)).join(' ');
}
