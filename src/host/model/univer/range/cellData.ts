import type { ICellData, Nullable } from '@univerjs/core';
import type { CellValue, CellWrite } from '../../cell';
import type { CellCustom } from '../format/styleMap';

/** Univer's CellValueType. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|CYCLE!|ERROR!)$/;
/** What a grid would read as a number, a date or a boolean if it were not told to leave it alone. */
const LOOKS_PARSED = /^\s*[-+]?[\d.,]|^\s*(?:true|false)\s*$|%\s*$/i;

/** Cells in Univer's words. The caller has turned formulas into the engine's grammar. */
export function toCellData(write: Exclude<CellWrite, undefined>): ICellData {
  const nothing = { f: null, si: null, p: null };
  if (write === null || write === '') {
    return { v: null, ...nothing };
  }
  if (typeof write === 'object') {
    return { v: null, si: null, p: null, f: write.formula };
  }
  if (typeof write === 'number') {
    return { v: write, t: NUMBER, ...nothing };
  }
  if (typeof write === 'boolean') {
    return { v: write ? 1 : 0, t: BOOLEAN, ...nothing };
  }
  return { v: write, t: LOOKS_PARSED.test(write) ? FORCED_TEXT : TEXT, ...nothing };
}

/** The value of a cell; an error only where it was calculated or came as one, so a typed "#N/A" stays a text. */
export function toCellValue(cell: Nullable<ICellData>, calculated: boolean): CellValue {
  if (!cell) {
    return null;
  }
  const value = cell.v ?? richText(cell);
  if (value === null || value === undefined) {
    return null;
  }
  if (cell.t === BOOLEAN) {
    return value === 1 || value === true || value === '1' || String(value).toUpperCase() === 'TRUE';
  }
  if (typeof value === 'string') {
    const error = (calculated || (cell.custom as CellCustom | undefined)?.error) && ERROR.test(value);
    return error ? { error: value } : cell.t === NUMBER ? Number(value) : value;
  }
  return value;
}

function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}
