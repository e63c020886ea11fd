import type { ResultSheet } from '../../../sheets/results/frame/resultSheet.types';
import type { ResultSheetId } from '../../../sheets/results/registry';
import { COMPARISON_SHEET } from '../../../sheets/results/comparison/comparisonSheet';
import { LOSSES_SHEET } from '../../../sheets/results/losses/lossesSheet';
import { PLAN_SHEET } from '../../../sheets/results/plan/planSheet';
import type { Finding } from '../../../core/finding/finding';
import type { OpenedRound } from '../../../sheets/round/openedRound';
import type { PlainTextKey } from '../../../words/translate';

/** What there is to compare with and to plan for. */
export interface Analysis {
  /** Of last year's tables and what stands in them, each with its cell. */
  readonly findings: readonly Finding[];
  /** Units whose change can be split. */
  readonly compared: number;
  readonly targets: number;
  /** missing: the round has no sheet for last year's items; empty: it has, and nothing stands there. */
  readonly lastYear: 'missing' | 'empty' | 'given';
}

export function analyse({ draft, analysis, lastYearFindings, located }: OpenedRound): Analysis {
  const { round, comparison } = analysis;
  return {
    findings: [...lastYearFindings, ...located(comparison.findings)],
    compared: comparison.units.filter(({ split }) => split !== undefined).length,
    targets: round.units.filter((unit) => unit.targetRank !== undefined || unit.targetIndex !== undefined)
      .length,
    lastYear: !draft.lastYear ? 'missing' : draft.lastYear.results.length === 0 ? 'empty' : 'given',
  };
}

/** The three sheets, in the order in which they are written. They are about the whole year. */
export const SHEETS: readonly { readonly sheet: ResultSheet<ResultSheetId>; readonly text: PlainTextKey }[] =
  [
    { sheet: COMPARISON_SHEET, text: 'analysis.comparison' },
    { sheet: LOSSES_SHEET, text: 'analysis.losses' },
    { sheet: PLAN_SHEET, text: 'analysis.plan' },
  ];
