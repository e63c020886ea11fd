import type { RoundDraft } from '../../core/round/draft';
import { definitionOf, type RoundTableKey } from '../tables/definitions';
import { scoresTable } from '../tables/scoresTable';
import type { TableDefinition } from '../tables/tableDefinition';
import { surveyContent } from './surveyColumn';

/** The definition of a table as it is in a round: the scores have columns for its periods, its survey and its stages. */
export function roundDefinition(
  table: RoundTableKey,
  draft: Pick<RoundDraft, 'periods' | 'criteria' | 'stages'>,
): TableDefinition {
  return table === 'scores'
    ? scoresTable(draft.periods, { survey: surveyContent(draft.criteria), stages: draft.stages })
    : definitionOf(table, draft);
}
