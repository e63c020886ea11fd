import type { FormPlan, ReceivingOutcome } from './receiving.types';

/** What receiving comes to. */
export interface PlanCounts {
  /** Forms whose entries go into the score table. */
  readonly received: number;
  /** Files that are only kept on record, because another version counts. */
  readonly unused: number;
}

/** How many forms count after a write, and how many files are only kept on record. */
export function countPlans(plans: readonly FormPlan[]): PlanCounts {
  const counted = (...outcomes: readonly ReceivingOutcome[]): number =>
    plans.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return { received: counted('received'), unused: counted('notUsed', 'replaced') };
}
