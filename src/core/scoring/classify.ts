import type { Points } from '../points/points';
import type { ClassThreshold } from '../round/round';

/**
 * The class of an index (micro-percent): the highest threshold that it reaches.
 *
 * Thresholds of the unit's own group go before those for all groups (empty code). undefined below the lowest,
 * or where no thresholds are declared.
 */
export function classOf(
  index: Points,
  groupCode: string,
  thresholds: readonly ClassThreshold[],
): string | undefined {
  const own = thresholds.filter((threshold) => threshold.group === groupCode);
  const valid = own.length > 0 ? own : thresholds.filter((threshold) => threshold.group === '');
  let best: ClassThreshold | undefined;
  for (const threshold of valid) {
    if (index >= threshold.atLeast && (!best || threshold.atLeast > best.atLeast)) {
      best = threshold;
    }
  }
  return best?.name;
}
