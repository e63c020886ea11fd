import type { Points } from '../points/points';
import { roundPoints } from '../points/ratio';
import type { ClassThreshold } from '../setup/classThreshold';

/**
 * The thresholds that hold for a group, highest first: its own, or those for all groups (empty code) where it
 * has none. Thresholds differ per group in practice (Nam Định 2020: sở from 90, huyện from 80).
 */
export function thresholdsFor(
  groupCode: string,
  thresholds: readonly ClassThreshold[],
): readonly ClassThreshold[] {
  const own = thresholds.filter((threshold) => threshold.group === groupCode);
  const valid = own.length > 0 ? own : thresholds.filter((threshold) => threshold.group === '');
  return [...valid].sort((left, right) => right.atLeast - left.atLeast);
}

/**
 * The class of an index (micro-percent): the highest threshold that it reaches, of thresholds highest first.
 * undefined below the lowest, or where there are none.
 *
 * Both are compared as they are printed, so that 80,00 on the sheet is never below 80, and an index of 53/60, printed
 * 88,33, reaches a threshold of 88,333333. A threshold finer than the print is a finding (`classThresholdFine`).
 *
 * @param index rounded to `decimals`.
 */
export function classOf(
  index: Points,
  thresholds: readonly ClassThreshold[],
  decimals: number,
): string | undefined {
  return thresholds.find(({ atLeast }) => index >= roundPoints(atLeast, decimals))?.name;
}
