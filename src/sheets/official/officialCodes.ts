import type { Level } from '../../core/framework/framework';

const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})$/u;
const NUMBERED = /^\d{1,3}(\.\d{1,3})*$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const LOWEST_LEVEL = 3;

/** A code of an official table, brought to one notation: "II" and below it "1" become "2" and "2.1". */
export interface OfficialCode {
  readonly code: string;
  readonly level: Level;
}

/** "1.1." and "(1.1)" are "1.1". */
function cleaned(text: string): string {
  return text.replace(/^[(\s]+|[).\s]+$/gu, '');
}

/** Whether a cell of the first column numbers its row at all: "1.2.1", "II", "3.". */
export function isOfficialCode(text: string): boolean {
  const code = cleaned(text);
  return code !== '' && (NUMBERED.test(code) || ROMAN.test(code));
}

/**
 * Understands the codes of a table, top to bottom; the level follows from the shape.
 *
 * Where fields have roman numerals and their criteria begin again at 1, the number of the field is put in front,
 * so that every code is unique.
 *
 * @param isNumber whether the cell held a number: 1.10 typed as a number is 1.1, and is recognised by its place.
 */
export function readOfficialCodes(
  cells: readonly { readonly text: string; readonly isNumber: boolean }[],
): OfficialCode[] {
  const codes = cells.map((cell) => cleaned(cell.text));
  const hasRoman = codes.some((code) => ROMAN.test(code));
  const beginsAgain = hasRoman && codes.some((code) => /^\d+$/u.test(code));
  let field = '';
  const seen = new Set<string>();
  let previous = '';
  return codes.map((code, index) => {
    let unique: string;
    if (ROMAN.test(code)) {
      field = String(romanValue(code));
      unique = field;
    } else {
      unique = beginsAgain ? `${field}.${code}` : code;
    }
    if (cells[index]?.isNumber && seen.has(unique)) {
      unique = tenthAfter(previous, unique) ?? unique;
    }
    seen.add(unique);
    previous = unique;
    const depth = Math.min(LOWEST_LEVEL, unique.split('.').length);
    return { code: unique, level: depth === 1 ? 1 : depth === 2 ? 2 : 3 };
  });
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
