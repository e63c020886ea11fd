import type { Area } from '../layout/sheetLayout';

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const WHOLE_COLUMN = /^\$?[A-Za-z]{1,3}$/;
const WHOLE_ROW = /^\$?[1-9]\d{0,6}$/;
const LETTERS = 26;
const BEFORE_A = 64;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LAST_LETTERS = 'XFD';

/** "C7" as a 0-based place; undefined if no sheet has such a cell. */
export function parseReference(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', digits] = REFERENCE.exec(text) ?? [];
  const upper = letters.toUpperCase();
  let column = 0;
  for (let at = 0; at < upper.length; at++) {
    column = column * LETTERS + upper.charCodeAt(at) - BEFORE_A;
  }
  const row = Number(digits);
  return column >= 1 && column <= LAST_COLUMN && row <= LAST_ROW
    ? { row: row - 1, column: column - 1 }
    : undefined;
}

/** "A1:B2", whole columns ("A:B") or whole rows ("1:2") as an area; undefined if it is none. */
export function parseArea(text: string): Area | undefined {
  const [first = '', last = first] = text.split(':');
  const from = parseReference(corner(first, 'A', '1'));
  const to = parseReference(corner(last, LAST_LETTERS, String(LAST_ROW)));
  return from && to && to.row >= from.row && to.column >= from.column
    ? { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 }
    : undefined;
}

function corner(text: string, letters: string, digits: string): string {
  return WHOLE_COLUMN.test(text) ? text + digits : WHOLE_ROW.test(text) ? letters + text : text;
}
