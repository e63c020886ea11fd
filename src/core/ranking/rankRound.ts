import type { Round } from '../round/round';
import type { Scores } from '../scoring/scores';
import { rankGroup } from './rankGroup';
import type { GroupRanking } from './ranking';

/** The rankings of every group that has units, for one period. */
export function rankRound(round: Round, scores: Scores, period: number): GroupRanking[] {
  return round.groups
    .map((_, group) => rankGroup(round, scores, group, period))
    .filter((ranking) => ranking.rows.length > 0);
}
