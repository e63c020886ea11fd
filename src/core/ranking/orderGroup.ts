import type { Round } from '../round/round';
import { hasIndex, type Scores } from '../scoring/scores';
import { assignRanks } from './assignRanks';
import { breakTies, type BrokenTies } from './breakTies';
import { orderUnits } from './orderUnits';

/** The ranks of one group at the end of a period, without anything that is only for reading. */
export interface GroupOrder extends BrokenTies {
  readonly group: number;
  readonly period: number;
  /** By position in `units`. */
  readonly ranks: Int32Array;
  /** Members without a rank: not to be ranked, nothing applies to them, or nothing came. */
  readonly unranked: readonly number[];
}

/**
 * Puts the units of a group in order and gives them their ranks: one sort, then the tie-breakers.
 *
 * @param members the units of the group, in the order of the table of units.
 */
export function orderGroup(
  round: Round,
  scores: Scores,
  group: number,
  members: readonly number[],
  period: number,
): GroupOrder {
  const { policy } = round.settings;
  const ranked: number[] = [];
  const unranked: number[] = [];
  for (const unit of members) {
    const isRanked = round.units[unit]?.ranked === true && hasIndex(scores, unit, period);
    (isRanked ? ranked : unranked).push(unit);
  }
  const order = orderUnits(scores, ranked, period, policy);
  const { units, tiesWithPrevious, decidedBy } = breakTies(round, scores, order, period, policy.tieBreakers);
  const ranks = assignRanks(tiesWithPrevious, policy.ranking);
  return { group, period, units, tiesWithPrevious, decidedBy, ranks, unranked };
}

/** The units of every group, in the order of the table of units. */
export function membersByGroup(round: Round): number[][] {
  const members: number[][] = round.groups.map(() => []);
  round.units.forEach((unit, index) => members[unit.group]?.push(index));
  return members;
}
