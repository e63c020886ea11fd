import type { RoundAnalysis } from '../analysis/analyse';
import { unitsOf, type GroupChoice } from '../analysis/chosen';
import { missingRows } from '../analysis/missingRows';
import { countUnitsWithEntries } from '../analysis/presence';

/** How clean and complete the scores of a period are; `done` and `total` count units. */
export type EntriesStep =
  /** Rows of scores are missing: they come before everything but the framework. */
  | {
      readonly kind: 'noRows';
      readonly state: 'todo';
      readonly isUrgent: true;
      readonly rows: number;
      readonly units: number;
    }
  | {
      readonly kind: 'wrong';
      readonly state: 'error';
      readonly done: number;
      readonly total: number;
      readonly errors: number;
    }
  | { readonly kind: 'none'; readonly state: 'todo' }
  | { readonly kind: 'clean'; readonly state: 'done'; readonly total: number }
  | { readonly kind: 'open'; readonly state: 'now'; readonly done: number; readonly total: number };

/** @param errors how many findings about entries are errors, over all periods: a wrong score counts wherever it stands. */
export function entriesStep(
  analysis: RoundAnalysis,
  period: number,
  group: GroupChoice,
  errors: number,
): EntriesStep {
  const total = unitsOf(analysis.round, group).length;
  const done = countUnitsWithEntries(analysis, period, group);
  const { rows, units } = missingRows(analysis);
  if (rows > 0) {
    return { kind: 'noRows', state: 'todo', isUrgent: true, rows, units };
  }
  if (errors > 0) {
    return { kind: 'wrong', state: 'error', done, total, errors };
  }
  if (done === 0) {
    return { kind: 'none', state: 'todo' };
  }
  return done === total
    ? { kind: 'clean', state: 'done', total }
    : { kind: 'open', state: 'now', done, total };
}
