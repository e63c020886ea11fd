import type { RoundAnalysis } from './analyse';
import type { GroupChoice } from './chosen';

/**
 * The units of the chosen group of which nothing that can be taken has come although the deadline of the period has
 * passed: no file at all, or one that is to be fixed. The one number of late units, wherever it is said.
 */
export function lateUnits(
  { round, submissions }: RoundAnalysis,
  period: number,
  group: GroupChoice,
): readonly number[] {
  return submissions.standings.flatMap(({ unit, period: of, standing, daysLate }) =>
    of === period &&
    (group === 'all' || round.units[unit]?.group === group) &&
    (standing === 'overdue' || (standing === 'toFix' && daysLate > 0))
      ? [unit]
      : [],
  );
}
