import type { Round } from '../round/round';
import type { Scores } from '../scoring/scores';
import { membersByGroup } from './orderGroup';
import { rankGroup } from './rankGroup';
import type { GroupRanking } from './ranking';

/** The rankings of every group that has units, for one period. */
export function rankRound(round: Round, scores: Scores, period: number): GroupRanking[] {
  return membersByGroup(round)
    .map((units, group) => rankGroup(round, scores, group, units, period))
    .filter((ranking) => ranking.rows.length > 0);
}
