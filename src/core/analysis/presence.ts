import { LATER_STAGES } from '../rows/stages';
import { MISSING } from '../entries/entryColumns';
import type { RoundAnalysis } from './analyse';
import { unitsOf, type GroupChoice } from './chosen';

/**
 * Whether a unit has anything entered in a period, also something that could not be read. What later stages gave is
 * of the year, the last period.
 */
export function hasEntries({ round, entries }: RoundAnalysis, unit: number, period: number): boolean {
  const { columns, typed } = entries;
  const { itemCount, periodCount } = columns;
  const isYear = period === periodCount - 1;
  return round.framework.items.some((_, item) => {
    const pair = unit * itemCount + item;
    return (
      typed[pair * periodCount + period] === 1 ||
      (isYear && LATER_STAGES.some((stage) => (columns[stage][pair] ?? MISSING) !== MISSING))
    );
  });
}

/** How many units of the chosen group have anything entered in a period. */
export function countUnitsWithEntries(analysis: RoundAnalysis, period: number, group: GroupChoice): number {
  return unitsOf(analysis.round, group).filter((unit) => hasEntries(analysis, unit, period)).length;
}

/** Whether anything was entered by the end of a period; without that every index would be a made-up zero. */
export function isScoredBy(analysis: RoundAnalysis, period: number, group: GroupChoice): boolean {
  const earlier = analysis.round.periods.flatMap((_, each) => (each <= period ? [each] : []));
  return unitsOf(analysis.round, group).some((unit) =>
    earlier.some((each) => hasEntries(analysis, unit, each)),
  );
}

/** The latest period in which anything was entered; the first one where nothing was. */
export function currentPeriod(analysis: RoundAnalysis): number {
  const { periods, units } = analysis.round;
  for (let period = periods.length - 1; period > 0; period -= 1) {
    if (units.some((_, unit) => hasEntries(analysis, unit, period))) {
      return period;
    }
  }
  return 0;
}
