import type { CellObject } from '@e965/xlsx';
import type { GridValue } from '../../sheets/grid/gridValue';

/** Excel's errors by the number that the reader gives for them. */
const ERROR_TEXT = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

const DAY_MS = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** LibreOffice's own errors, which other programs have no number for. */
const LIBRE_ERROR = /^Err:\d{3}$/;

/**
 * What a cell holds, as the library read it: a text stays a text, a date is its serial number, an error is an error
 * and not a number.
 *
 * A formula that was never computed is empty.
 */
export function gridValue(cell: CellObject | undefined): GridValue {
  const value = cell?.v;
  if (cell === undefined || cell.t === 'z') {
    return null;
  }
  if (cell.t === 'e') {
    return { error: ERROR_TEXT.get(value) ?? '#VALUE!' };
  }
  if (value === undefined) {
    return null;
  }
  if (value instanceof Date) {
    return (value.getTime() - SERIAL_ZERO) / DAY_MS;
  }
  return cell.f !== undefined && typeof value === 'string' && LIBRE_ERROR.test(value)
    ? { error: value }
    : value;
}
