import type { TableKey } from '../../core/finding/tableKey';
import type { RoundDraft } from '../../core/round/draft';
import { CRITERIA_TABLE } from './criteriaTable';
import { DIFFERENCES_TABLE } from './differencesTable';
import { CODE_MAP_TABLE, LAST_YEAR_TABLE } from './lastYearTables';
import { PUBLISHED_TABLE } from './publishedTable';
import { CLASSES_TABLE, GROUPS_TABLE, PERIODS_TABLE, ROUND_TABLE, STAGES_TABLE } from './roundTables';
import { scoresTable } from './scoresTable';
import { SUBMISSIONS_TABLE } from './submissionsTable';
import type { TableDefinition } from './tableDefinition';
import { UNITS_TABLE } from './unitsTable';

/** The tables of a round workbook. */
export type RoundTableKey = Exclude<TableKey, 'form'>;

type Definition = TableDefinition & { readonly table: RoundTableKey };

/** Every table of a round workbook, that of the scores without its columns of periods. */
export const TABLE_DEFINITIONS: readonly Definition[] = [
  ROUND_TABLE,
  PERIODS_TABLE,
  GROUPS_TABLE,
  CLASSES_TABLE,
  STAGES_TABLE,
  CRITERIA_TABLE,
  UNITS_TABLE,
  LAST_YEAR_TABLE,
  CODE_MAP_TABLE,
  PUBLISHED_TABLE,
  scoresTable([]),
  SUBMISSIONS_TABLE,
  DIFFERENCES_TABLE,
].map((definition) => definition as Definition);

/** The definition of a table, with the columns of all periods and stages. */
export function definitionOf(
  table: RoundTableKey,
  { periods, stages }: Pick<RoundDraft, 'periods' | 'stages'> = { periods: [] },
): Definition {
  const found = TABLE_DEFINITIONS.find((definition) => definition.table === table);
  if (!found) {
    throw new RangeError(`There is no table ${table}`);
  }
  return table === 'scores' ? (scoresTable(periods, { stages }) as Definition) : found;
}

/** The columns by which a row is known again when it was moved. */
export function identityColumns({ identity, columns }: TableDefinition): readonly string[] {
  return (
    identity ??
    columns
      .filter(({ required }) => required)
      .slice(0, 1)
      .map(({ key }) => key)
  );
}
