import { compareMeasured, type Measured } from '../ranking/measure';
import type { Round } from '../round/round';
import type { UnitProgress } from './progress';

/**
 * certain: by what is certain of the maximum (in points, where units are ranked by these); best: by what can be reached at
 * most; both the highest first.
 */
export const PROGRESS_ORDERS = ['certain', 'best', 'name'] as const;
export type ProgressOrder = (typeof PROGRESS_ORDERS)[number];

/**
 * The units of a group in an order; equal ones as in the table of units. Units to which nothing applies have no
 * share of anything and are left out. Ranks hold only inside a group.
 */
export function orderProgress(
  { units, settings }: Pick<Round, 'units' | 'settings'>,
  progress: readonly UnitProgress[],
  group: number,
  order: ProgressOrder,
): readonly UnitProgress[] {
  const name = ({ unit }: UnitProgress): string => units[unit]?.name ?? '';
  const members = progress.filter((each) => each.group === group && each.maximum > 0);
  return members.sort((left, right) => {
    if (order === 'name') {
      return name(left).localeCompare(name(right), 'vi', { numeric: true });
    }
    const measured = ({ certain, reachable, maximum }: UnitProgress): Measured => ({
      points: order === 'certain' ? certain : certain + reachable,
      maximum,
    });
    return compareMeasured(measured(right), measured(left), settings.policy.rankBy);
  });
}
