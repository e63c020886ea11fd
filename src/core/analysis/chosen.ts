import type { Round } from '../round/round';

/** Which group is looked at: its index in `Round.groups`, or all of them. */
export type GroupChoice = number | 'all';

/** Which period is looked at: its index in `Round.periods`, or all of them. */
export type PeriodChoice = number | 'all';

/** Indices of the units of the chosen group, in the order of the round. */
export function unitsOf(round: Round, group: GroupChoice): readonly number[] {
  return round.units.flatMap((unit, index) => (group === 'all' || unit.group === group ? [index] : []));
}
