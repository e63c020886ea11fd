import { formatDecimal } from '../../core/points/decimalText';
import type { Points } from '../../core/points/points';

/** Points, or a percentage, as an exact text with a decimal point; null where there are none. */
export function amount(points: Points): string;
export function amount(points: Points | undefined): string | null;
export function amount(points: Points | undefined): string | null {
  return points === undefined ? null : formatDecimal(points, '.');
}
