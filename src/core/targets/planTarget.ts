import { addPoints, pointsFromMicro, sumPoints, type Points } from '../points/points';
import { netOf, totalOf, treeOf } from '../scoring/scores';
import { rankWith, type ScoredRound } from './rankWith';
import { reachableItems } from './reachableItems';
import { requiredForRank } from './requiredForRank';
import { pointsForIndex } from './requiredPoints';
import { smallestSet } from './smallestSet';
import type { ReachableItem, Target, TargetGap, TargetPlan } from './targets';

/** A round as it stands on a date (ISO). */
export interface PlannedRound extends ScoredRound {
  readonly asOf: string;
}

/**
 * How a unit gets to a target at the end of a period while the others keep what they
 * have: the smallest set of items that, each brought to its maximum, is enough.
 *
 * Cheapest is: fewest items, then fewest points, then the largest gains first and the order of the framework.
 * An index is compared at the decimals that are shown, as classes are; a rank as the policy ranks. Bonus and penalty
 * stay as they are.
 */
export function planTarget(planned: PlannedRound, unit: number, period: number, target: Target): TargetPlan {
  const { round, entries, scores, asOf } = planned;
  const { points, maximum } = totalOf(scores, unit, period);
  if (maximum === 0 || (target.kind === 'rank' && round.units[unit]?.ranked !== true)) {
    return { kind: 'notRanked', unit };
  }
  const reachable = reachableItems(round, entries.columns, unit, period, asOf);
  const { policy } = round.settings;
  const start: Start = {
    sum: addPoints(treeOf(scores, unit, period).points, netOf(scores, unit, period)),
    ceiling: policy.totalAboveMaximum ? Infinity : maximum,
    floor: policy.totalBelowZero ? -Infinity : 0,
  };
  const planTo = (enough: Points): GapPlan => {
    const required = pointsFromMicro(Math.max(start.floor, enough));
    return planGap({ unit, points, maximum, required, reachable }, start);
  };
  if (target.kind === 'index') {
    return planTo(pointsForIndex(target.index, maximum, policy.shownDecimals));
  }
  const { toEqual, toPass } = requiredForRank(round, scores, unit, period, target.rank);
  const equal = planTo(toEqual);
  const holds = (items: readonly ReachableItem[]): boolean =>
    (rankWith(planned, unit, period, items) ?? Infinity) <= target.rank;
  return policy.tieBreakers.length === 0 || equal.kind === 'notReachable' || holds(itemsOf(equal))
    ? equal
    : passInstead(equal, planTo(toPass), holds);
}

type GapPlan = Exclude<TargetPlan, { kind: 'notRanked' }>;

/** From where gains count: what is below the floor must be made up for first, and nothing lifts it above the ceiling. */
interface Start {
  /** Tree, bonus and penalty together, before the bounds of a total. */
  readonly sum: Points;
  readonly ceiling: number;
  readonly floor: number;
}

/**
 * The cheapest set that equals the mark loses the tie. To pass the mark is always enough; where that is out of
 * reach, everything together is the best that there is for the tie-breakers too.
 */
function passInstead(
  equal: GapPlan,
  pass: TargetPlan,
  holds: (items: readonly ReachableItem[]) => boolean,
): TargetPlan {
  if (pass.kind === 'reachable') {
    return { ...pass, proven: false };
  }
  const { unit, points, maximum, required, reachable } = equal;
  const everything = [...reachable].sort((left, right) => right.gain - left.gain);
  return holds(everything)
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

function planGap(gap: TargetGap, { sum, ceiling, floor }: Start): GapPlan {
  if (gap.required <= gap.points) {
    return { kind: 'alreadyThere', ...gap };
  }
  const gains = gap.reachable.map(({ gain }) => gain);
  const set = gap.required > ceiling ? undefined : smallestSet(gains, gap.required - sum);
  if (!set) {
    const best = Math.min(ceiling, Math.max(floor, sum + sumPoints(gains)));
    return { kind: 'notReachable', ...gap, shortfall: pointsFromMicro(gap.required - best) };
  }
  const items = set.chosen.flatMap((position) => gap.reachable[position] ?? []);
  return { kind: 'reachable', ...gap, items, gain: pointsFromMicro(set.sum), proven: set.proven };
}
