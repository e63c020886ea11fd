import type { CellWrite } from '../../model/cell';
import { typedDate } from './typedDate';

/** What a cell becomes when a value is written to `values` or `formulas`, and the format this gives a General cell. */
export interface TypedCell {
  readonly write: CellWrite;
  readonly format?: string;
}

/** Excel shows "@" for the format Text, in which everything is kept as it was typed. */
const TEXT_FORMAT = '@';

/**
 * Reads a text as Excel does when it is typed into a cell (en-US, as Office.js values are): numbers, percentages,
 * dates, booleans, formulas; an apostrophe keeps the rest as text. Beware: "1-2" and "3/4" are dates, "1.10" is 1.1.
 */
export function typedCell(value: string, currentFormat: string, year: number): TypedCell {
  if (value === '') {
    return { write: null };
  }
  if (value.startsWith("'")) {
    return { write: value.slice(1) };
  }
  if (currentFormat === TEXT_FORMAT) {
    return { write: value };
  }
  const text = value.trim();
  return (
    booleanOf(text) ??
    numberOf(text) ??
    amountOf(text) ??
    fractionOf(text) ??
    formulaOf(text) ??
    dateOf(text, year) ?? { write: value }
  );
}

function booleanOf(text: string): TypedCell | null {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? { write: upper === 'TRUE' } : null;
}

const NUMBER = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(?:e([-+]?\d+))?(%?)$/i;

function numberOf(text: string): TypedCell | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const found = NUMBER.exec(bracketed ? `-${bracketed[1] ?? ''}` : text);
  if (!found) {
    return null;
  }
  const [, sign, whole = '', decimals = '', exponent, percent] = found;
  const plain = `${sign ?? ''}${whole.replaceAll(',', '') || '0'}${decimals}e${exponent ?? '0'}`;
  const number = fifteenDigits(Number(plain));
  if (!Number.isFinite(number)) {
    return null;
  }
  const places = decimals.length > 1 ? '.00' : '';
  if (percent) {
    return { write: fifteenDigits(number / 100), format: `0${places}%` };
  }
  if (exponent !== undefined) {
    return { write: number, format: '0.00E+00' };
  }
  return whole.includes(',') ? { write: number, format: `#,##0${places}` } : { write: number };
}

/** "$120", "-$1,200.5", "($3)". */
function amountOf(text: string): TypedCell | null {
  const found = /^(-?)\$\s?([\d.,]+)$/.exec(text) ?? /^\((-?)\$([\d.,]+)\)$/.exec(text);
  const amount = found && numberOf(found[2] ?? '')?.write;
  if (!found || typeof amount !== 'number') {
    return null;
  }
  const negative = found[1] === '-' || text.startsWith('(');
  return { write: negative ? -amount : amount, format: text.includes('.') ? '$#,##0.00' : '$#,##0' };
}

function fractionOf(text: string): TypedCell | null {
  const found = /^(-?\d+) (\d{1,2})\/(\d{1,2})$/.exec(text);
  if (!found || Number(found[3]) === 0) {
    return null;
  }
  const whole = Number(found[1]);
  const part = Number(found[2]) / Number(found[3]);
  return { write: whole < 0 ? whole - part : whole + part, format: '# ?/?' };
}

function formulaOf(text: string): TypedCell | null {
  if (!/^[=+\-@]/.test(text) || /^[=+\-@\s]+$/.test(text)) {
    return null;
  }
  if (text.startsWith('=')) {
    return { write: { formula: text } };
  }
  return { write: { formula: text.startsWith('@') ? `=${text.slice(1)}` : `=${text}` } };
}

function dateOf(text: string, year: number): TypedCell | null {
  const date = typedDate(text, year);
  return date && { write: date.serial, format: date.format };
}

/** Excel keeps no more. */
function fifteenDigits(number: number): number {
  return Number(number.toPrecision(15));
}
