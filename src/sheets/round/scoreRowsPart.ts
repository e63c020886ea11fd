import type { RoundDraft } from '../../core/round/draft';
import type { ScoreRow } from '../../core/rows/scoreRow';
import { addedRows } from '../tables/addedRows';
import type { AddedRows } from '../tables/rowsPart';
import { roundDefinition } from './roundDefinition';
import { scoreCells } from './scoreCells';
import { scoreRules } from './scoreRules';

/** Rows of scores to be added to a table that stands on a sheet already, whatever the order of its columns. */
export function addedScoreRows(draft: RoundDraft, rows: readonly ScoreRow[]): AddedRows {
  const { columns } = roundDefinition('scores', draft);
  return addedRows(columns, scoreCells(rows, draft), (place) => scoreRules(draft, place));
}
