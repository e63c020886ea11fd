import type { CellInput } from './cell';
import { parseDecimal } from '../points/decimalText';
import { MICRO_PER_POINT, pointsFromNumber, type Points } from '../points/points';

/** A double that stands for at most six decimals differs from them by far less than this many micro-points. */
const DOUBLE_NOISE = 1e-3;

export type CellPointsReading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'points';
      readonly points: Points;
      readonly fromText: boolean;
      /** The cell holds more than six decimals; the points are the nearest ones, half away from zero. */
      readonly isRounded: boolean;
    }
  | { readonly kind: 'problem'; readonly problem: 'notANumber' | 'amountTooLarge' | 'cellError' };

/**
 * Understands a cell that should hold an amount of points.
 *
 * A number is taken at six decimals (0.30000000000000004 is 0,3); one that has more, such as the result of =1/3, is
 * rounded and says so. Text such as "8,5" or "8.5 đ" is understood and says so.
 */
export function readCellPoints(cell: CellInput): CellPointsReading {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) {
    return { kind: 'empty' };
  }
  if (typeof cell === 'object') {
    return { kind: 'problem', problem: 'cellError' };
  }
  if (typeof cell === 'number') {
    return readNumber(cell);
  }
  return typeof cell === 'string' ? readText(cell) : { kind: 'problem', problem: 'notANumber' };
}

function readNumber(value: number): CellPointsReading {
  const points = pointsFromNumber(value);
  if (points === undefined) {
    return { kind: 'problem', problem: Number.isFinite(value) ? 'amountTooLarge' : 'notANumber' };
  }
  const isRounded = Math.abs(value * MICRO_PER_POINT - points) > DOUBLE_NOISE;
  return { kind: 'points', points, fromText: false, isRounded };
}

function readText(text: string): CellPointsReading {
  const reading = parseDecimal(text.normalize('NFC').replace(/(điểm|đ)\.?\s*$/iu, ''));
  if (reading.ok) {
    return { kind: 'points', points: reading.value, fromText: true, isRounded: false };
  }
  switch (reading.problem) {
    case 'tooManyDecimals':
      return { kind: 'points', points: reading.nearest, fromText: true, isRounded: true };
    case 'tooLarge':
      return { kind: 'problem', problem: 'amountTooLarge' };
    case 'notANumber':
      return { kind: 'problem', problem: 'notANumber' };
  }
}
