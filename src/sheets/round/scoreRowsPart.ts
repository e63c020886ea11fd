import type { ScoreRow } from '../../core/rows/scoreRow';
import type { RoundDraft } from '../../core/round/draft';
import {
  rowsContent,
  rowsStyles,
  type AddedRows,
  type RowsContent,
  type RowsLooks,
  type RowsPlace,
} from '../tables/rowsPart';
import { scoresTable } from '../tables/scoresTable';
import { scoreCells } from './scoreCells';
import { scoreRules } from './scoreRules';
import { surveyContent } from './surveyColumn';

/** Rows of scores for a table that stands on a sheet already, whatever the order of its columns. */
export function scoreRowsPart(
  draft: RoundDraft,
  rows: readonly ScoreRow[],
  place: RowsPlace,
): RowsContent & RowsLooks {
  const { columns } = scoresTable(draft.periods);
  return { ...scoreRowsLooks(draft, place), ...rowsContent(columns, scoreCells(rows, draft), place) };
}

/** How rows of scores look while nothing stands in them. */
export function scoreRowsLooks(draft: RoundDraft, place: RowsPlace): RowsLooks {
  return {
    styles: rowsStyles(scoresTable(draft.periods, surveyContent(draft.criteria)).columns, place),
    ...scoreRules(draft, place),
  };
}

/** Rows of scores to be added to a table that stands on a sheet already. */
export function addedScoreRows(draft: RoundDraft, rows: readonly ScoreRow[]): AddedRows {
  return {
    count: rows.length,
    partAt: (place) => scoreRowsPart(draft, rows, place),
    looksAt: (place) => scoreRowsLooks(draft, place),
  };
}
