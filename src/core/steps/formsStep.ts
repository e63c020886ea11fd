import type { RoundAnalysis } from '../analysis/analyse';
import { unitsOf, type GroupChoice } from '../analysis/chosen';
import { countUnitsWithEntries } from '../analysis/presence';

/** How far the sending out of forms is; numbers count units. */
export type FormsStep =
  | { readonly kind: 'noUnits'; readonly state: 'todo' }
  /** Entries of some units are there: forms went out, whoever sent them. */
  | { readonly kind: 'returned'; readonly state: 'done'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly state: 'now'; readonly total: number }
  /** The framework is not locked yet. */
  | { readonly kind: 'waiting'; readonly state: 'todo'; readonly total: number };

export function formsStep(analysis: RoundAnalysis, period: number, group: GroupChoice): FormsStep {
  const total = unitsOf(analysis.round, group).length;
  if (total === 0) {
    return { kind: 'noUnits', state: 'todo' };
  }
  const done = countUnitsWithEntries(analysis, period, group);
  if (done > 0) {
    return { kind: 'returned', state: 'done', done, total };
  }
  return analysis.round.settings.frameworkLocked
    ? { kind: 'ready', state: 'now', total }
    : { kind: 'waiting', state: 'todo', total };
}
