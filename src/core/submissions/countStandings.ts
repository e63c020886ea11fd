import type { Round } from '../round/round';
import type { SubmissionCounts, SubmissionStanding } from './standing';

/** Counts the units of every group in every period, by where their forms stand. */
export function countStandings(round: Round, standings: readonly SubmissionStanding[]): SubmissionCounts[] {
  return round.periods.flatMap((_, period) =>
    round.groups.map((__, group): SubmissionCounts => {
      const own = standings.filter(
        (each) => each.period === period && round.units[each.unit]?.group === group,
      );
      const count = (standing: SubmissionStanding['standing']): number =>
        own.filter((each) => each.standing === standing).length;
      return {
        group,
        period,
        units: own.length,
        notDue: count('notDue'),
        waiting: count('waiting'),
        overdue: count('overdue'),
        toFix: count('toFix'),
        received: count('received'),
        receivedLate: own.filter(({ standing, daysLate }) => standing === 'received' && daysLate > 0).length,
      };
    }),
  );
}
