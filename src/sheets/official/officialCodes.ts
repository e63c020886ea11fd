import { isRoman, romanValue } from './romanNumerals';

/** Longer texts are no numbers of rows. */
const LONGEST_CODE = 30;
const PREFIX =
  /^(?:(?:lĩnh vực|tiêu chí thành phần|tiêu chí|chỉ tiêu|chỉ số|nội dung|nhóm|tctp|mục|phần|điều|khoản)\s*[.:]?\s*|(?:lv|tc|tctp|ct|nd|cs)\s*[.:-]?\s*)(?=[\dIVXA-H])/iu;
/** The parts of a table that is cut in two above its fields; I is a roman one. */
const LETTER = /^[A-H]$/u;
/** A number, or one that was put in between: "3a" after "3". */
const NUMBER = /^(\d{1,3})([a-zđ]?)$/u;
const SMALL_LETTERS = 'abcdđeghikl';
const FIRST_LETTER = 64;

/** What a number of a row is made of: "II" is one roman part, "1.2.3" three arabic ones. */
export interface CodeShape {
  readonly style: 'letter' | 'roman' | 'arabic';
  /** Each part as an arabic number: "II.1" is 2 and 1; "3a" stays "3a". */
  readonly parts: readonly string[];
  /** As printed, without brackets and marks around it. */
  readonly printed: string;
}

/** A cell of the column of codes: 1.10 typed as a number is 1.1. */
export interface CodeCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/**
 * Understands "1.1.", "(1.1)", "1,1", "Tiêu chí 1.1", "TC1.1", "II", "I.1", "A.I.1", "1.1.a", "1a", "01" and "I/"; undefined for
 * everything else.
 */
export function readCode(text: string): CodeShape | undefined {
  if (text.length > LONGEST_CODE) {
    return undefined;
  }
  const bare = text
    .replace(PREFIX, '')
    .replace(/^[([\s]+|[)\].:/\s*†-]+$/gu, '')
    .trim();
  const dotted = /^\d{1,3}(,\d{1,3})+$/u.test(bare)
    ? bare.replaceAll(',', '.')
    : /^[\dIVXA-H]{1,4}([-–]\d{1,3})+$/u.test(bare)
      ? bare.replace(/[-–]/gu, '.')
      : bare.replace(/\s*\.\s*/gu, '.');
  const [first = '', ...rest] = dotted.split('.');
  const style = isRoman(first) ? 'roman' : LETTER.test(first) ? 'letter' : 'arabic';
  const parts = [first, ...rest].map((part, index) => partOf(part, index));
  return parts.includes(undefined)
    ? undefined
    : { style, parts: parts.filter((part) => part !== undefined), printed: dotted };
}

function partOf(text: string, index: number): string | undefined {
  const number = NUMBER.exec(text);
  if (number) {
    return `${Number(number[1])}${number[2] ?? ''}`;
  }
  if (isRoman(text)) {
    return String(romanValue(text));
  }
  if (LETTER.test(text)) {
    return String(text.charCodeAt(0) - FIRST_LETTER);
  }
  const place = text.length === 1 && index > 0 ? SMALL_LETTERS.indexOf(text) : -1;
  return place < 0 ? undefined : String(place + 1);
}

/** Whether a cell of the first column numbers its row at all: "1.2.1", "II", "3.", "A". */
export function isOfficialCode(text: string): boolean {
  return readCode(text) !== undefined;
}

/** Whether a cell of the first column numbers its row as "II" does. */
export function isRomanCode(text: string): boolean {
  const shape = readCode(text);
  return shape?.style === 'roman' && shape.parts.length === 1;
}

/** Whether two cells give the same code in one notation or another. */
export function isSameCode(left: string, right: string): boolean {
  const [one, other] = [readCode(left), readCode(right)];
  return one !== undefined && one.style === other?.style && one.parts.join('.') === other.parts.join('.');
}

const SPLIT_PREFIX = '(?:(?:lĩnh vực|tiêu chí thành phần|tiêu chí|chỉ tiêu|nội dung|nhóm|tctp|mục|phần)\\s+)';
const SPLIT_CODE = '(?:\\d{1,3}|[IVX]{1,5}|[A-H])(?:\\.(?:\\d{1,3}|[a-zđ](?![\\p{L}])))*';
/** A single number must end in a mark: "3 văn bản" is no code. */
const SPLIT = new RegExp(
  `^(${SPLIT_PREFIX}?${SPLIT_CODE})(?:[.):/]+\\s*|\\s+[-–—]\\s+|[-–—]\\s+)(?=["“(\\p{L}])(.+)$|^((?:\\d{1,3}|[IVX]{1,5}|[A-H])(?:\\.\\d{1,3})+)\\s+(.+)$|^(${SPLIT_PREFIX}${SPLIT_CODE})\\s+(.+)$`,
  'iu',
);

/** "1.1. Kế hoạch", "Lĩnh vực I: Chỉ đạo", "II - Thể chế" → the code and the rest; undefined where none begins the text. */
export function splitCode(text: string): { readonly code: string; readonly rest: string } | undefined {
  const match = SPLIT.exec(text);
  const code = match?.[1] ?? match?.[3] ?? match?.[5] ?? '';
  const rest = match?.[2] ?? match?.[4] ?? match?.[6] ?? '';
  return code !== '' && isOfficialCode(code) ? { code, rest } : undefined;
}
