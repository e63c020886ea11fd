import type { EntryColumns } from '../entries/entryColumns';
import { membersByGroup, orderGroup, type GroupOrder } from '../ranking/orderGroup';
import { planScoring, type ScoringPlan } from '../scoring/plan';
import { scorePlanned, scoreUnit } from '../scoring/score';
import { decidingAmounts, type Scores } from '../scoring/scores';
import type { Round } from '../round/round';

/** Scores and ranks of a whole round, and what is needed to keep them after an edit. */
export interface Standings {
  readonly plan: ScoringPlan;
  readonly scores: Scores;
  /** By group: its units. */
  readonly members: readonly (readonly number[])[];
  /** By period, then group. */
  readonly orders: GroupOrder[][];
}

/** Scores and ranks everything. */
export function standingsOf(round: Round, columns: EntryColumns): Standings {
  const plan = planScoring(round.framework, columns.due, round.settings.policy);
  const scores = scorePlanned(plan, columns);
  const members = membersByGroup(round);
  const orders = plan.periods.map(({ period }) =>
    members.map((units, group) => orderGroup(round, scores, group, units, period)),
  );
  return { plan, scores, members, orders };
}

/**
 * Brings standings up to date, in place, after entries of one unit changed: its scores, and the order of its group in
 * the periods in which these are other than before. The same as scoring and ranking everything again.
 */
export function rescoreUnit(round: Round, columns: EntryColumns, standings: Standings, unit: number): void {
  const { plan, scores, members, orders } = standings;
  const group = round.units[unit]?.group ?? -1;
  const before = plan.periods.map(({ period }) => decidingAmounts(scores, unit, period));
  scoreUnit(plan, columns, scores, unit);
  for (const { period } of plan.periods) {
    const now = decidingAmounts(scores, unit, period);
    if (now.some((amount, at) => amount !== before[period]?.[at])) {
      const order = orderGroup(round, scores, group, members[group] ?? [], period);
      orders[period]?.splice(group, 1, order);
    }
  }
}
