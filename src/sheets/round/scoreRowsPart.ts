import type { ScoreRow } from '../../core/entries/entry';
import type { RoundDraft } from '../../core/round/draft';
import type { SheetPart } from '../layout/compose';
import { rowsContent, rowsStyles, type RowsPlace } from '../tables/rowsPart';
import { scoresTable } from '../tables/scoresTable';
import { scoreCells } from './scoreCells';
import { scoreRules } from './scoreRules';
import { surveyContent } from './surveyColumn';

type Looks = Required<Pick<SheetPart, 'styles' | 'validations' | 'highlights'>>;

/** Rows of scores for a table that stands on a sheet already, whatever the order of its columns. */
export function scoreRowsPart(
  draft: RoundDraft,
  rows: readonly ScoreRow[],
  place: RowsPlace,
): Looks & Required<Pick<SheetPart, 'rows' | 'blocks'>> {
  const { columns } = scoresTable(draft.periods);
  return { ...scoreRowsLooks(draft, place), ...rowsContent(columns, scoreCells(rows, draft), place) };
}

/** How rows of scores look while nothing stands in them. */
export function scoreRowsLooks(draft: RoundDraft, place: RowsPlace): Looks {
  return {
    styles: rowsStyles(scoresTable(draft.periods, surveyContent(draft.criteria)).columns, place),
    ...scoreRules(draft, place),
  };
}
