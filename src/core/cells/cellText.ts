import type { CellInput } from './cell';

/** Text that is the same in every form of accents and has nothing to trim, as codes are. */
const PLAIN = /^[!-~]*$/;

/** The text of a cell; a number in plain notation; an error cell as its name; empty for none. */
export function cellText(cell: CellInput): string {
  if (cell === null) {
    return '';
  }
  if (typeof cell !== 'string') {
    return typeof cell === 'object' ? cell.error : String(cell);
  }
  // A national score table has hundreds of thousands of codes, and normalizing is slow.
  return PLAIN.test(cell) ? cell : cell.normalize('NFC').trim();
}

/** Whether nothing stands in a cell; spaces are nothing. */
export function isBlankCell(cell: CellInput): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether nothing at all was typed into a row; such rows are passed over in silence. */
export function isBlankRow<Row extends Record<keyof Row, CellInput>>(row: Row): boolean {
  return Object.values<CellInput>({ ...row }).every(isBlankCell);
}

/** What stands in a cell, for a finding to quote: a number stays one, so that each language writes it its way. */
export function quoted(cell: CellInput): string | { readonly number: number } {
  return typeof cell === 'number' ? { number: cell } : cellText(cell);
}
