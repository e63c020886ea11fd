import type { Round } from '../round/round';
import type { SubmissionStanding } from './standing';

/**
 * The units that have not sent their form although its deadline has passed, whose file is still to be fixed then, or
 * that sent late: by group, period, days late (the latest first), and order of the units.
 */
export function lateList(
  round: Round,
  standings: readonly SubmissionStanding[],
): readonly SubmissionStanding[] {
  const groupOf = ({ unit }: SubmissionStanding): number => round.units[unit]?.group ?? -1;
  return standings
    .filter(({ daysLate }) => daysLate > 0)
    .sort(
      (left, right) =>
        groupOf(left) - groupOf(right) ||
        left.period - right.period ||
        right.daysLate - left.daysLate ||
        left.unit - right.unit,
    );
}
