import type { EntryColumns } from '../entries/entryColumns';
import { pointsFromMicro, sumPoints, type Points } from '../points/points';
import type { Round } from '../round/round';
import { totalOf, type Scores } from '../scoring/scores';
import { reachableItems } from './reachableItems';
import { pointsForIndex } from './requiredPoints';
import { isRanked, requiredForRank } from './requiredForRank';
import { smallestSet } from './smallestSet';
import type { ReachableItem, Target, TargetGap, TargetPlan } from './targets';

/**
 * How a unit gets to a target at the end of a period, seen from a date (ISO), while the others keep what they
 * have: the smallest set of items that, each brought to its maximum, is enough.
 *
 * Cheapest is: fewest items, then fewest points, then the largest gains first and the order of the framework.
 * An index is compared at the decimals that are shown, as classes are; a rank as the policy ranks.
 */
export function planTarget(
  round: Round,
  columns: EntryColumns,
  scores: Scores,
  unit: number,
  period: number,
  asOf: string,
  target: Target,
): TargetPlan {
  const { points, maximum } = totalOf(scores, unit, period);
  if (maximum === 0 || (target.kind === 'rank' && !isRanked(round, scores, unit, period))) {
    return { kind: 'notRanked', unit };
  }
  const reachable = reachableItems(round, columns, unit, period, asOf);
  const required = requiredFor(round, scores, unit, period, target, maximum);
  return planGap({ unit, points, maximum, required, reachable });
}

function requiredFor(
  round: Round,
  scores: Scores,
  unit: number,
  period: number,
  target: Target,
  maximum: Points,
): Points {
  return target.kind === 'rank'
    ? requiredForRank(round, scores, unit, period, target.rank)
    : pointsForIndex(target.index, maximum, round.settings.policy.shownDecimals);
}

function planGap(gap: TargetGap): TargetPlan {
  const needed = gap.required - gap.points;
  if (needed <= 0) {
    return { kind: 'alreadyThere', ...gap };
  }
  const gains = gap.reachable.map(({ gain }) => gain);
  const set = smallestSet(gains, needed);
  if (!set) {
    return { kind: 'notReachable', ...gap, shortfall: pointsFromMicro(needed - sumPoints(gains)) };
  }
  const items = set.chosen.flatMap((position): ReachableItem[] => {
    const item = gap.reachable[position];
    return item ? [item] : [];
  });
  return { kind: 'reachable', ...gap, items, gain: pointsFromMicro(set.sum), fewestPoints: set.proven };
}
