import { pointsFromMicro, type Points } from './points';
import { multiplyDivide } from './ratio';

const MICRO_DECIMALS = 6;

/** A sum of micro-points over so many (above 0), rounded once, half away from zero, at some decimals. */
export function meanOf(sum: number, count: number, decimals: number): Points {
  const step = 10 ** (MICRO_DECIMALS - decimals);
  return pointsFromMicro(multiplyDivide(sum, 1, count * step) * step);
}
