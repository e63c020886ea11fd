import type { EntryColumns } from '../entries/entryColumns';
import { pointsFromMicro, sumPoints, type Points } from '../points/points';
import type { Round } from '../round/round';
import { totalOf, type Scores } from '../scoring/scores';
import { rankWith } from './rankWith';
import { reachableItems } from './reachableItems';
import { isRanked, requiredForRank } from './requiredForRank';
import { pointsForIndex } from './requiredPoints';
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
  const gapTo = (required: Points): TargetGap => ({ unit, points, maximum, required, reachable });
  if (target.kind === 'index') {
    return planGap(gapTo(pointsForIndex(target.index, maximum, round.settings.policy.shownDecimals)));
  }
  const { toEqual, toPass } = requiredForRank(round, scores, unit, period, target.rank);
  const equal = planGap(gapTo(toEqual));
  const holds = (items: readonly ReachableItem[]): boolean =>
    (rankWith(
      round,
      columns,
      scores,
      unit,
      period,
      items.map(({ item }) => item),
    ) ?? Infinity) <= target.rank;
  return round.settings.policy.tieBreakers.length === 0 ||
    equal.kind === 'notReachable' ||
    holds(itemsOf(equal))
    ? equal
    : passInstead(equal, planGap(gapTo(toPass)), holds);
}

/**
 * The cheapest set that equals the mark loses the tie. To pass the mark is always enough; where that is out of
 * reach, everything together is the best that there is for the tie-breakers too.
 */
function passInstead(
  equal: Exclude<TargetPlan, { kind: 'notRanked' }>,
  pass: TargetPlan,
  holds: (items: readonly ReachableItem[]) => boolean,
): TargetPlan {
  if (pass.kind === 'reachable') {
    return { ...pass, proven: false };
  }
  const { unit, points, maximum, required, reachable } = equal;
  const everything = [...reachable].sort((left, right) => right.gain - left.gain);
  return pass.kind === 'notReachable' && holds(everything)
    ? {
        kind: 'reachable',
        ...{ unit, points, maximum, required, reachable },
        items: everything,
        gain: sumPoints(everything.map(({ gain }) => gain)),
        proven: false,
      }
    : pass;
}

function itemsOf(plan: TargetPlan): readonly ReachableItem[] {
  return plan.kind === 'reachable' ? plan.items : [];
}

function planGap(gap: TargetGap): Exclude<TargetPlan, { kind: 'notRanked' }> {
  const needed = gap.required - gap.points;
  if (needed <= 0) {
    return { kind: 'alreadyThere', ...gap };
  }
  const gains = gap.reachable.map(({ gain }) => gain);
  const set = smallestSet(gains, needed);
  if (!set) {
    return { kind: 'notReachable', ...gap, shortfall: pointsFromMicro(needed - sumPoints(gains)) };
  }
  const items = set.chosen.flatMap((position) => gap.reachable[position] ?? []);
  return { kind: 'reachable', ...gap, items, gain: pointsFromMicro(set.sum), proven: set.proven };
}
