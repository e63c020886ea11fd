import { effectiveValue } from '../entries/effective';
import { MISSING, NOT_APPLICABLE } from '../entries/entryColumns';
import type { RoundAnalysis } from './analyse';
import { unitsOf, type GroupChoice } from './chosen';
import { hasEntries } from './presence';

/** How much of a period is there. */
export interface Coverage {
  /** Units with anything entered in the period. */
  readonly unitsDone: number;
  readonly unitsTotal: number;
  /** Of the items of the tree that are due by the end of the period: those with a value. */
  readonly itemsDone: number;
  /** Items that do not apply are in neither number. */
  readonly itemsDue: number;
}

/** Counts the units of the chosen group, and their items, at the end of a period. */
export function coverageOf(analysis: RoundAnalysis, period: number, group: GroupChoice): Coverage {
  const { columns } = analysis.entries;
  const { framework } = analysis.round;
  const units = unitsOf(analysis.round, group);
  const due = framework.items.flatMap((index, item) => {
    const node = framework.nodes[index];
    return node?.part === 'tree' && (node.item?.duePeriod ?? 0) <= period ? [item] : [];
  });
  let itemsDone = 0;
  let itemsDue = 0;
  for (const unit of units) {
    for (const item of due) {
      const value = effectiveValue(columns, unit * columns.itemCount + item, period);
      if (value !== NOT_APPLICABLE) {
        itemsDue += 1;
        itemsDone += value === MISSING ? 0 : 1;
      }
    }
  }
  return {
    unitsDone: units.filter((unit) => hasEntries(analysis, unit, period)).length,
    unitsTotal: units.length,
    itemsDone,
    itemsDue,
  };
}
