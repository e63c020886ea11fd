import { addPoints, ZERO_POINTS, type Points } from '../points/points';
import type { GroupRanking } from '../ranking/ranking';
import { ranksOf } from '../ranking/ranksOf';
import type { Unit } from '../setup/unit';
import { planTarget, type PlannedRound } from './planTarget';
import type { ReachableItem, Target, TargetPlan } from './targets';

/** A target of a unit, where it stands, and how it gets there. */
export interface UnitPlan {
  readonly unit: number;
  readonly rank: number | undefined;
  readonly target: Target;
  readonly plan: TargetPlan;
}

/** One item of a plan, with the points that the unit has after it. */
export interface PlanStep {
  readonly item: ReachableItem;
  readonly pointsAfter: Points;
}

/**
 * The plans of all units that have a target, rank before index, in the order of the table of units.
 *
 * @param rankings by period, then group.
 */
export function planUnits(
  planned: PlannedRound,
  rankings: readonly (readonly GroupRanking[])[],
  period: number,
): UnitPlan[] {
  const ranks = ranksOf(rankings[period] ?? []);
  return planned.round.units.flatMap((each, unit) =>
    targetsOf(each).map((target) => ({
      unit,
      rank: ranks.get(unit),
      target,
      plan: planTarget(planned, unit, period, target),
    })),
  );
}

function targetsOf({ targetRank, targetIndex }: Unit): Target[] {
  return [
    ...(targetRank === undefined ? [] : [{ kind: 'rank', rank: targetRank } as const]),
    ...(targetIndex === undefined ? [] : [{ kind: 'index', index: targetIndex } as const]),
  ];
}

/** The items of a plan one after the other; none where there is nothing to do or nothing that helps. */
export function stepsOf(plan: TargetPlan): PlanStep[] {
  if (plan.kind !== 'reachable') {
    return [];
  }
  let pointsAfter = plan.points;
  return plan.items.map((item) => {
    pointsAfter = addPoints(pointsAfter, item.gain);
    return { item, pointsAfter };
  });
}

/** What everything that is still reachable would add. */
export function stillReachable({ reachable }: Exclude<TargetPlan, { kind: 'notRanked' }>): Points {
  return reachable.map(({ gain }) => gain).reduce(addPoints, ZERO_POINTS);
}
