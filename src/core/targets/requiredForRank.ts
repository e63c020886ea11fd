import { pointsFromMicro, type Points } from '../points/points';
import { microPercent, roundPoints } from '../points/ratio';
import { breakTies } from '../ranking/breakTies';
import { orderUnits } from '../ranking/orderUnits';
import type { Round } from '../round/round';
import { hasIndex, totalOf, type Scores } from '../scoring/scores';
import {
  pointsAboveIndex,
  pointsAboveShare,
  pointsForIndex,
  pointsForRounded,
  pointsForShare,
} from './requiredPoints';

const MICRO_DECIMALS = 6;

/** What a rank takes. Without tie-breakers to equal the mark is enough; with them it may or may not be. */
export interface RequiredForRank {
  readonly toEqual: Points;
  readonly toPass: Points;
}

/**
 * The fewest points with which a unit has at least a rank, while the others keep what they have.
 *
 * The mark to equal is that of the others who would stand on this rank: with dense ranks the n-th different place
 * among them, with competition ranks the n-th unit. Where there is none, any points are enough.
 *
 * @throws RangeError for a rank that is not a whole number from 1 on.
 */
export function requiredForRank(
  round: Round,
  scores: Scores,
  unit: number,
  period: number,
  rank: number,
): RequiredForRank {
  if (!Number.isInteger(rank) || rank < 1) {
    throw new RangeError(`Not a rank: ${rank}`);
  }
  const rival = unitToEqual(round, scores, unit, period, rank);
  const { points, maximum } = totalOf(scores, unit, period);
  if (rival === undefined) {
    const nothing = pointsFromMicro(Math.min(0, points));
    return { toEqual: nothing, toPass: nothing };
  }
  const { rankBy, rankDecimals: decimals } = round.settings.policy;
  const mark = totalOf(scores, rival, period);
  if (rankBy === 'points') {
    return pointsToReach(mark.points, decimals === 'unrounded' ? MICRO_DECIMALS : decimals);
  }
  if (decimals === 'unrounded') {
    return {
      toEqual: pointsForShare(mark.points, mark.maximum, maximum),
      toPass: pointsAboveShare(mark.points, mark.maximum, maximum),
    };
  }
  const index = microPercent(mark.points, mark.maximum, decimals);
  return {
    toEqual: pointsForIndex(index, maximum, decimals),
    toPass: pointsAboveIndex(index, maximum, decimals),
  };
}

/** Points are compared as they are rounded, whatever the maxima. */
function pointsToReach(mark: Points, decimals: number): RequiredForRank {
  const rounded = roundPoints(mark, decimals);
  const next = pointsFromMicro(rounded + 10 ** (MICRO_DECIMALS - decimals));
  return { toEqual: pointsForRounded(rounded, decimals), toPass: pointsForRounded(next, decimals) };
}

/** Of the others, who would stand on a rank; undefined where they are too few. */
function unitToEqual(
  round: Round,
  scores: Scores,
  unit: number,
  period: number,
  rank: number,
): number | undefined {
  const { policy } = round.settings;
  const others = round.units.flatMap(({ group }, other) =>
    other !== unit && group === round.units[unit]?.group && isRanked(round, scores, other, period)
      ? [other]
      : [],
  );
  const byIndex = orderUnits(scores, others, period, policy);
  const order = breakTies(round, scores, byIndex, period, policy.tieBreakers);
  const marks =
    policy.ranking === 'dense'
      ? order.units.filter((_, at) => order.tiesWithPrevious[at] === 0)
      : order.units;
  return marks[rank - 1];
}

/** Whether a unit has a place in the ranking of its group. */
function isRanked(round: Round, scores: Scores, unit: number, period: number): boolean {
  return round.units[unit]?.ranked === true && hasIndex(scores, unit, period);
}
