import type { Area } from '../layout/sheetLayout';

const LETTERS = 26;
const FIRST_LETTER = 65;

/** The letters of a 0-based column: 0 is "A", 27 is "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(FIRST_LETTER + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** The address of a 0-based cell, as Excel shows it: "C7". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of a cell that stays in its column when copied: "$C7". */
export function columnFixedAddress(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}

/** The address of an area that stays where it is: "$A$2:$B$9". */
export function fixedArea(area: Area): string {
  const from = `$${columnLetters(area.column)}$${area.row + 1}`;
  const to = `$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows}`;
  return `${from}:${to}`;
}

/** The name of a sheet as a formula writes it, quoted always: "'Đơn vị'!". */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
