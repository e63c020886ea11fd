import type { Level } from '../../core/framework/framework';

const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})$/u;
const ROMAN_STEM = /^([IVX]+)((?:\.\d{1,3})+)$/u;
const NUMBERED = /^\d{1,3}(\.\d{1,3})*$/u;
/** The parts of a table that is cut in two above its fields; I is a roman one. */
const LETTER = /^[A-H]$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const FIRST_LETTER = 64;
const LOWEST_LEVEL = 3;

/** A code of an official table, brought to one notation: "II" and below it "1" become "2" and "2.1". */
export interface OfficialCode {
  readonly code: string;
  readonly level: Level;
  /** 1 for a field, 0 for a part above the fields; more than 3 where a table has more levels than a framework. */
  readonly depth: number;
}

/** A cell of the column of codes: 1.10 typed as a number is 1.1. */
export interface CodeCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** "1.1.", "(1.1)", "1,1" and "Tiêu chí 1.1" are "1.1"; "I.1" is "1.1" as well. */
function cleaned(text: string): string {
  const bare = text
    .replace(/^(lĩnh vực|tiêu chí thành phần|tiêu chí|tctp|mục|phần)\s+(?=[\dIVXA-H])/iu, '')
    .replace(/^[(\s]+|[).:\s]+$/gu, '');
  const dotted = /^\d{1,3}(,\d{1,3})+$/u.test(bare) ? bare.replaceAll(',', '.') : bare;
  const stem = ROMAN_STEM.exec(dotted);
  return stem && isRoman(stem[1] ?? '') ? `${romanValue(stem[1] ?? '')}${stem[2]}` : dotted;
}

function isRoman(text: string): boolean {
  return text !== '' && ROMAN.test(text);
}

/** Whether a cell of the first column numbers its row at all: "1.2.1", "II", "3.", "A". */
export function isOfficialCode(text: string): boolean {
  const code = cleaned(text);
  return NUMBERED.test(code) || isRoman(code) || LETTER.test(code);
}

/** Whether a cell of the first column numbers its row as "II" does. */
export function isRomanCode(text: string): boolean {
  return isRoman(cleaned(text));
}

/** 1 to 39: "I" to "XXXIX". */
export function romanNumeral(value: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + (units[value % 10] ?? '');
}

/** Whether two cells give the same code in one notation or another. */
export function isSameCode(left: string, right: string): boolean {
  return cleaned(left) === cleaned(right);
}

/** "1.1. Kế hoạch" → its code and the rest. A single number must end in a dot: "3 văn bản" is no code. */
export function splitCode(text: string): { readonly code: string; readonly rest: string } | undefined {
  const match =
    /^((?:\d{1,3}|[IVX]{1,5})(?=[.):])|\d{1,3}(?:\.\d{1,3})+|[IVX]{1,5}(?:\.\d{1,3})+)[.):]?\s+(.+)$/u.exec(
      text,
    );
  return match && isOfficialCode(match[1] ?? '') ? { code: match[1] ?? '', rest: match[2] ?? '' } : undefined;
}

/**
 * Understands the codes of a table, top to bottom; the level follows from the shape.
 *
 * Where fields have roman numerals and their criteria begin again at 1, the number of the field is put in front,
 * so that every code is unique. Likewise where letters stand above the fields, unless that makes too many levels.
 */
export function readOfficialCodes(cells: readonly CodeCell[]): OfficialCode[] {
  const codes = codesOf(cells, true);
  return codes.some(({ depth }) => depth > LOWEST_LEVEL) ? codesOf(cells, false) : codes;
}

function codesOf(cells: readonly CodeCell[], lettersAreFields: boolean): OfficialCode[] {
  const codes = cells.map((cell) => cleaned(cell.text));
  const hasStem = codes.some(isRoman) || codes.some((code) => LETTER.test(code));
  const beginsAgain = hasStem && codes.some((code) => /^\d+$/u.test(code));
  let letter = '';
  let field = '';
  const seen = new Set<string>();
  let previous = '';
  return codes.map((code, index) => {
    let unique: string;
    if (LETTER.test(code) && !lettersAreFields) {
      return { code, level: 1, depth: 0 };
    }
    if (LETTER.test(code)) {
      letter = String(code.charCodeAt(0) - FIRST_LETTER);
      field = letter;
      unique = letter;
    } else if (isRoman(code)) {
      field = [letter, romanValue(code)].filter((part) => part !== '').join('.');
      unique = field;
    } else {
      unique = beginsAgain && field !== '' ? `${field}.${code}` : code;
    }
    if (cells[index]?.isNumber && seen.has(unique)) {
      unique = tenthAfter(previous, unique) ?? unique;
    }
    seen.add(unique);
    previous = unique;
    const depth = unique === '' ? LOWEST_LEVEL : unique.split('.').length;
    return { code: unique, level: levelOf(depth), depth };
  });
}

function levelOf(depth: number): Level {
  return depth === 1 ? 1 : depth === 2 ? 2 : LOWEST_LEVEL;
}

/** After 1.9 a number that reads 1.1 was typed as 1.10. */
function tenthAfter(previous: string, code: string): string | undefined {
  const match = /^(.*\.)(\d*9)$/u.exec(previous);
  const next = match ? `${match[1]}${Number(match[2]) + 1}` : undefined;
  return next?.replace(/0+$/u, '') === code ? next : undefined;
}

function romanValue(text: string): number {
  const values = [...text].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
