import { stageValue } from '../entries/effective';
import { MISSING } from '../entries/entryColumns';
import type { RoundAnalysis } from './analyse';
import { unitsOf, type GroupChoice } from './chosen';

/**
 * Whether a unit has anything entered in a period, also something that could not be read. Survey points are of the year,
 * the last period, and so is what a stage gave that does not count in every period.
 */
export function hasEntries({ round, entries }: RoundAnalysis, unit: number, period: number): boolean {
  const { columns, typed } = entries;
  const { itemCount, periodCount } = columns;
  const isYear = period === periodCount - 1;
  return round.framework.items.some((_, item) => {
    const pair = unit * itemCount + item;
    return (
      typed[pair * periodCount + period] === 1 ||
      (isYear && (columns.survey[pair] ?? MISSING) !== MISSING) ||
      columns.stages.some((_, stage) => stageValue(columns, stage, pair, period) !== MISSING)
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
