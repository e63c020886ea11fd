import type { CellInput } from './cell';
import { parseDecimal } from '../points/decimalText';
import { MICRO_PER_POINT, pointsFromNumber, type Points } from '../points/points';

/** A double that stands for at most six decimals differs from them by far less than this many micro-points. */
const DOUBLE_NOISE = 1e-3;

export type CellPointsReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'points'; readonly points: Points; readonly fromText: boolean }
  | { readonly kind: 'problem'; readonly problem: 'notANumber' | 'tooManyDecimals' | 'cellError' };

/**
 * Understands a cell that should hold an amount of points.
 *
 * A number is taken at six decimals (0.30000000000000004 is 0,3); a third (0.3333…) is refused, because its
 * owner meant something that points cannot say. Text such as "8,5" or "8.5 đ" is understood and says so.
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
    return { kind: 'problem', problem: 'notANumber' };
  }
  return Math.abs(value * MICRO_PER_POINT - points) > DOUBLE_NOISE
    ? { kind: 'problem', problem: 'tooManyDecimals' }
    : { kind: 'points', points, fromText: false };
}

function readText(text: string): CellPointsReading {
  const reading = parseDecimal(text.normalize('NFC').replace(/(điểm|đ)\.?\s*$/iu, ''));
  if (reading.ok) {
    return { kind: 'points', points: reading.value, fromText: true };
  }
  return {
    kind: 'problem',
    problem: reading.problem === 'tooManyDecimals' ? 'tooManyDecimals' : 'notANumber',
  };
}
