import type { RoundAnalysis } from '../../core/analysis/analyse';
import type { ReachableItem, TargetPlan } from '../../core/targets/targets';
import { amount } from './exactText';

/** How each unit with a target gets there by the end of the year, for results.json. */
export function targetResults({ round, plansFor }: RoundAnalysis): readonly object[] {
  const { units, periods } = round;
  return plansFor(periods.length - 1).map(({ unit, rank, target, plan }) => ({
    code: units[unit]?.code,
    rank: rank ?? null,
    ...(target.kind === 'rank' ? { targetRank: target.rank } : { targetIndex: amount(target.index) }),
    ...planJson(plan),
  }));
}

function planJson(plan: TargetPlan): object {
  if (plan.kind === 'notRanked') {
    return { kind: plan.kind };
  }
  const { kind, points, maximum, required, reachable } = plan;
  return {
    kind,
    points: amount(points),
    maximum: amount(maximum),
    required: amount(required),
    reachable: reachable.map(({ code }) => code),
    ...(plan.kind === 'reachable' && {
      items: plan.items.map(itemJson),
      gain: amount(plan.gain),
      proven: plan.proven,
    }),
    ...(plan.kind === 'notReachable' && { shortfall: amount(plan.shortfall) }),
  };
}

function itemJson({ code, source, value, maximum, gain }: ReachableItem): object {
  return { code, source, value: amount(value), maximum: amount(maximum), gain: amount(gain) };
}
