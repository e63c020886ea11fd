import { MISSING, NOT_APPLICABLE } from '../../../core/entries/entryColumns';
import type { Finding } from '../../../core/finding/finding';
import { effectiveValue } from '../../../core/entries/effective';
import { hasEntries, unitsOf, type PaneRound } from '../../app/paneRound';

/** How much of a period is there: units with anything entered, and due items of the tree with a value. */
export interface EntriesSummary {
  readonly unitsDone: number;
  readonly unitsTotal: number;
  readonly itemsDone: number;
  readonly itemsDue: number;
}

/** Counts for one group (-1 for all) at the end of a period. Items that do not apply are not counted. */
export function summariseEntries(round: PaneRound, period: number, group: number): EntriesSummary {
  const { columns } = round.analysis.entries;
  const { framework } = round.analysis.round;
  const units = unitsOf(round, group);
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
    unitsDone: units.filter((unit) => hasEntries(round, unit, period)).length,
    unitsTotal: units.length,
    itemsDone,
    itemsDue,
  };
}

/** Findings about entries of a period (-1 for all) and a group (-1 for all); those about no period always. */
export function entryFindingsOf(round: PaneRound, period: number, group: number): readonly Finding[] {
  const { periods } = round.analysis.round;
  const periodName = periods[period]?.name;
  const names = new Set(unitsOf(round, group).map((unit) => round.analysis.round.units[unit]?.name));
  return round.entryFindings.filter(
    (finding) =>
      (period < 0 || finding.period === undefined || finding.period === periodName) &&
      (group < 0 || finding.unit === undefined || names.has(finding.unit)),
  );
}

/** A form that did not come is told apart from what is wrong in those that came. */
export function isLate(finding: Finding): boolean {
  return finding.code === 'submissionMissing';
}
