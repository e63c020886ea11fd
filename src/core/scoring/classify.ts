import type { Points } from '../points/points';
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
 */
export function classOf(index: Points, thresholds: readonly ClassThreshold[]): string | undefined {
  return thresholds.find((threshold) => index >= threshold.atLeast)?.name;
}
