import type { GroupRanking } from '../../../core/ranking/ranking';
import { hasEntries, unitsOf, type PaneRound } from '../../app/paneRound';

/** The ranking that is shown: that of the chosen group, or of the first one that has units. */
export function rankingOf(round: PaneRound, period: number, group: number): GroupRanking | undefined {
  const rankings = round.analysis.rankings[period] ?? [];
  return rankings.find((ranking) => ranking.group === Math.max(0, group)) ?? rankings[0];
}

/** Whether anything was entered by the end of a period; without that every index would be a made-up zero. */
export function hasScores(round: PaneRound, period: number, group: number): boolean {
  return unitsOf(round, group).some((unit) =>
    round.analysis.round.periods.some((_, each) => each <= period && hasEntries(round, unit, each)),
  );
}
