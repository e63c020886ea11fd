import type { ResultSheet } from '../../../sheets/results/frame/resultSheet.types';
import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { lackingFor, type ResultSheetId } from '../../../sheets/results/registry';
import { COMPARISON_SHEET } from '../../../sheets/results/comparison/comparisonSheet';
import { LOSSES_SHEET } from '../../../sheets/results/losses/lossesSheet';
import { PUBLICATION_SHEET } from '../../../sheets/results/publication/publicationSheet';
import { PLAN_SHEET } from '../../../sheets/results/plan/planSheet';
import type { Finding } from '../../../core/finding/finding';
import type { OpenedRound } from '../../../sheets/round/openedRound';
import type { PlainTextKey } from '../../../words/translate';

/** What there is to compare with and to plan for. */
export interface Analysis {
  /** Of the tables of last year and of what was published, and of what stands in them, each with its cell. */
  readonly findings: readonly Finding[];
  /** How many of them are about what was published. */
  readonly publishedFindings: number;
  /** Units whose change can be split. */
  readonly compared: number;
  readonly targets: number;
  /** missing: the round has no sheet for last year's items; empty: it has, and nothing stands there. */
  readonly lastYear: 'missing' | 'empty' | 'given';
}

export function analyse(opened: OpenedRound): Analysis {
  const { draft, analysis, located } = opened;
  const { round, comparison, publication } = analysis;
  const ofPublished = [...opened.publishedFindings, ...located(publication?.findings ?? [])];
  return {
    findings: [...opened.lastYearFindings, ...located(comparison.findings), ...ofPublished],
    publishedFindings: ofPublished.length,
    compared: comparison.units.filter(({ split }) => split !== undefined).length,
    targets: round.units.filter((unit) => unit.targetRank !== undefined || unit.targetIndex !== undefined)
      .length,
    lastYear: !draft.lastYear ? 'missing' : draft.lastYear.results.length === 0 ? 'empty' : 'given',
  };
}

interface ListedSheet {
  readonly sheet: ResultSheet<ResultSheetId>;
  readonly text: PlainTextKey;
}

/** The three sheets, in the order in which they are written. They are about the whole year. */
const SHEETS: readonly ListedSheet[] = [
  { sheet: COMPARISON_SHEET, text: 'analysis.comparison' },
  { sheet: LOSSES_SHEET, text: 'analysis.losses' },
  { sheet: PLAN_SHEET, text: 'analysis.plan' },
];

const WITH_PUBLISHED: readonly ListedSheet[] = [
  ...SHEETS,
  { sheet: PUBLICATION_SHEET, text: 'analysis.publication' },
];

/** The sheets that the round has something for: that of what was published only where something was. */
export function sheetsFor(analysis: RoundAnalysis): readonly ListedSheet[] {
  return lackingFor(PUBLICATION_SHEET.id, analysis) === undefined ? WITH_PUBLISHED : SHEETS;
}
