import { compareRound } from '../../../core/comparison/compareRound';
import type { UnitComparison } from '../../../core/comparison/comparison';
import { readLastYear } from '../../../core/comparison/readLastYear';
import type { Finding } from '../../../core/finding/finding';
import { comparisonLayout } from '../../../sheets/results/comparison/comparisonLayout';
import type { SheetLayout } from '../../../sheets/layout/sheetLayout';
import { lossesLayout } from '../../../sheets/results/losses/lossesLayout';
import { planLayout } from '../../../sheets/results/plan/planLayout';
import { SHEET_NAMES } from '../../../sheets/tables/sheetNames';
import type { OpenedRound } from '../../../sheets/round/openedRound';
import type { TextKey } from '../../../words/translate';

/** What there is to compare with and to plan for. */
export interface Analysis {
  readonly comparisons: readonly UnitComparison[];
  /** Of last year's tables and what stands in them, each with its cell. */
  readonly findings: readonly Finding[];
  /** Units whose change can be split. */
  readonly compared: number;
  readonly targets: number;
  /** missing: the round has no sheet for last year's items; empty: it has, and nothing stands there. */
  readonly lastYear: 'missing' | 'empty' | 'given';
}

export function analyse({ draft, analysis, lastYearFindings, located }: OpenedRound): Analysis {
  const { round } = analysis;
  const { lastYear, findings } = readLastYear(round, draft.lastYear);
  const comparisons = compareRound(analysis, round.periods.length - 1, lastYear);
  return {
    comparisons,
    findings: [...lastYearFindings, ...located(findings)],
    compared: comparisons.filter(({ split }) => split !== undefined).length,
    targets: round.units.filter((unit) => unit.targetRank !== undefined || unit.targetIndex !== undefined)
      .length,
    lastYear: !draft.lastYear ? 'missing' : draft.lastYear.results.length === 0 ? 'empty' : 'given',
  };
}

/** The three sheets, in the order in which they are written. They are about the whole year. */
export const SHEETS: readonly { readonly sheet: string; readonly text: TextKey }[] = [
  { sheet: SHEET_NAMES.comparison, text: 'analysis.comparison' },
  { sheet: SHEET_NAMES.losses, text: 'analysis.losses' },
  { sheet: SHEET_NAMES.plan, text: 'analysis.plan' },
];

export function sheetLayouts({ analysis }: OpenedRound, { comparisons }: Analysis): SheetLayout[] {
  const year = analysis.round.periods.length - 1;
  return [
    comparisonLayout(analysis, year, comparisons),
    lossesLayout(analysis, year, comparisons),
    planLayout(analysis, year),
  ];
}
