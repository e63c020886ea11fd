import type { RoundDraft } from '../../core/round/draft';
import { definitionOf, type RoundTableKey } from '../tables/definitions';
import { scoresTable } from '../tables/scoresTable';
import type { TableDefinition } from '../tables/tableDefinition';
import { surveyContent } from './surveyColumn';

/** The definition of a table as it is in a round: the scores have columns for its periods and for its survey. */
export function roundDefinition(
  table: RoundTableKey,
  { periods, criteria }: Pick<RoundDraft, 'periods' | 'criteria'>,
): TableDefinition {
  return table === 'scores'
    ? scoresTable(periods, { survey: surveyContent(criteria) })
    : definitionOf(table, periods);
}
