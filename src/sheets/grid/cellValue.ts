import { formatDecimal, parseDecimal } from '../../core/points/decimalText';
import { pointsFromNumber, type Points } from '../../core/points/points';
import type { GridValue } from './gridValue';

/**
 * What a cell says, as one line of text without spaces around it; empty for an empty cell or an error.
 *
 * A number is written without floating-point noise and with a decimal comma only where asked for.
 */
export function oneLine(value: GridValue | undefined, separator: ',' | '.' = '.'): string {
  switch (typeof value) {
    case 'string':
      return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
    case 'number':
      return numberText(value, separator);
    case 'boolean':
      return value ? 'x' : '';
    default:
      return '';
  }
}

function numberText(value: number, separator: ',' | '.'): string {
  const exact = pointsFromNumber(value);
  return exact === undefined ? String(value) : formatDecimal(exact, separator);
}

/** Whether nobody entered anything: no value, or only spaces. An error cell is not blank. */
export function isBlank(value: GridValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** The exact amount in a cell, be it a number or a text such as "8,5"; undefined if there is none. */
export function cellAmount(value: GridValue | undefined): Points | undefined {
  if (typeof value === 'number') {
    return pointsFromNumber(value);
  }
  if (typeof value !== 'string') {
    return undefined;
  }
  const reading = parseDecimal(value);
  return reading.ok ? reading.value : undefined;
}

/** The whole number in a cell; undefined if there is none. */
export function cellInteger(value: GridValue | undefined): number | undefined {
  const text = oneLine(value);
  return /^-?\d{1,9}$/u.test(text) ? Number(text) : undefined;
}
