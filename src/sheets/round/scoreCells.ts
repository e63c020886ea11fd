import type { ScoreRow } from '../../core/rows/scoreRow';
import type { RoundDraft } from '../../core/round/draft';
import type { CellContent } from '../layout/sheetLayout';
import { cellContent } from '../tables/tablePart';
import { shownBeside, shownTexts, type ShownTexts } from './shownTexts';

/** The stages after the self-score, in the order of their columns. */
export const STAGES = ['survey', 'appraisal1', 'appraisal2', 'council'] as const;

/** The cells of the rows, in the order of the columns of the score table. */
export function scoreCells(rows: readonly ScoreRow[], draft: RoundDraft): CellContent[][] {
  const shown = shownTexts(draft);
  return rows.map((row) => cellsOf(row, draft, shown));
}

function cellsOf(row: ScoreRow, draft: RoundDraft, shown: ShownTexts): CellContent[] {
  const { unitName = null, itemName = null, maximum = null } = shownBeside(row, shown);
  const entries = draft.periods.flatMap((_, period) => {
    const entry = row.entries[period];
    return [cellContent(entry?.data ?? null), cellContent(entry?.points ?? null)];
  });
  return [
    cellContent(row.unitCode),
    cellContent(unitName),
    cellContent(row.itemCode),
    cellContent(itemName),
    cellContent(maximum),
    ...entries,
    ...STAGES.map((stage) => cellContent(row[stage])),
    cellContent(row.reason),
    cellContent(row.evidence),
    cellContent(row.explanation),
    cellContent(row.note),
    cellContent(row.surveyForms),
  ];
}
