import type { GroupRanking } from '../ranking/ranking';
import type { RoundAnalysis } from './analyse';
import type { GroupChoice } from './chosen';

/** The ranking of the chosen group, or, where none or all are chosen, of the first one that has units. */
export function rankingOf(
  analysis: RoundAnalysis,
  period: number,
  group: GroupChoice,
): GroupRanking | undefined {
  const rankings = analysis.rankings[period] ?? [];
  return rankings.find((ranking) => ranking.group === (group === 'all' ? 0 : group)) ?? rankings[0];
}
