import type { RoundAnalysis } from '../analysis/analyse';
import { unitsOf, type GroupChoice } from '../analysis/chosen';
import { lateUnits } from '../analysis/lateUnits';

/** Whose forms are in, of those that are asked for by now; numbers count units. */
export type CollectStep =
  | { readonly kind: 'notDue'; readonly state: 'todo' }
  | { readonly kind: 'received'; readonly state: 'done'; readonly total: number }
  | {
      readonly kind: 'late';
      readonly state: 'warning';
      readonly done: number;
      readonly total: number;
      readonly late: number;
    }
  | { readonly kind: 'open'; readonly state: 'now'; readonly done: number; readonly total: number };

export function collectStep(analysis: RoundAnalysis, period: number, group: GroupChoice): CollectStep {
  const units = new Set(unitsOf(analysis.round, group));
  const asked = analysis.submissions.standings.filter(
    (each) => each.period === period && units.has(each.unit) && each.standing !== 'notDue',
  );
  if (asked.length === 0) {
    return { kind: 'notDue', state: 'todo' };
  }
  const total = units.size;
  const done = asked.filter(({ standing }) => standing === 'received').length;
  // While the period is open, units whose forms are not asked for yet may still send theirs.
  const isOver = analysis.progress[period]?.closed === true;
  if (done === total || (isOver && done === asked.length)) {
    return { kind: 'received', state: 'done', total };
  }
  const late = lateUnits(analysis, period, group).length;
  return late > 0
    ? { kind: 'late', state: 'warning', done, total, late }
    : { kind: 'open', state: 'now', done, total };
}
