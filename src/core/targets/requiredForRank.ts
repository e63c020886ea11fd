import { ZERO_POINTS, type Points } from '../points/points';
import { orderUnits } from '../ranking/orderUnits';
import { microPercent } from '../points/ratio';
import type { Round } from '../round/round';
import { totalOf, type Scores } from '../scoring/scores';
import { pointsForIndex, pointsForShare } from './requiredPoints';

/**
 * The fewest points with which a unit has at least a rank, while the others keep what they have.
 *
 * The mark to equal is that of the others who would stand on this rank: with dense ranks the n-th different
 * index among them, with competition ranks the index of the n-th unit. Where there is none, no points are enough.
 *
 * @throws RangeError for a rank that is not a whole number from 1 on.
 */
export function requiredForRank(
  round: Round,
  scores: Scores,
  unit: number,
  period: number,
  rank: number,
): Points {
  if (!Number.isInteger(rank) || rank < 1) {
    throw new RangeError(`Not a rank: ${rank}`);
  }
  const { policy } = round.settings;
  const others = rivalsOf(round, scores, unit, period);
  const { units, tiesWithPrevious } = orderUnits(scores, others, period, policy);
  const marks = policy.ranking === 'dense' ? units.filter((_, at) => tiesWithPrevious[at] === 0) : units;
  const rival = marks[rank - 1];
  if (rival === undefined) {
    return ZERO_POINTS;
  }
  const { maximum } = totalOf(scores, unit, period);
  const mark = totalOf(scores, rival, period);
  return policy.rankDecimals === 'unrounded'
    ? pointsForShare(mark.points, mark.maximum, maximum)
    : pointsForIndex(
        microPercent(mark.points, mark.maximum, policy.rankDecimals),
        maximum,
        policy.rankDecimals,
      );
}

/** Whether a unit has a place in the ranking of its group. */
export function isRanked(round: Round, scores: Scores, unit: number, period: number): boolean {
  return round.units[unit]?.ranked === true && totalOf(scores, unit, period).maximum > 0;
}

function rivalsOf(round: Round, scores: Scores, unit: number, period: number): number[] {
  return round.units.flatMap(({ group }, other) =>
    other !== unit && group === round.units[unit]?.group && isRanked(round, scores, other, period)
      ? [other]
      : [],
  );
}
