import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import type { TableKey } from '../../core/finding/tableKey';
import type { RoundDraft } from '../../core/round/draft';
import type { Grid } from '../grid/grid';
import { readClasses, readGroups, readPeriods } from './readLists';
import { readStages } from './readStages';
import { uncountedColumns } from './uncountedColumns';
import { readScores } from './scoreCells';
import { rowsOf } from '../tables/tableCells';
import { readSettingsTable } from './readSettingsTable';
import { restoreUnitCodes } from './restoreUnitCodes';
import { CRITERIA_TABLE } from '../tables/criteriaTable';
import { TABLE_DEFINITIONS } from '../tables/definitions';
import { DIFFERENCES_TABLE } from '../tables/differencesTable';
import { CODE_MAP_TABLE, LAST_YEAR_TABLE } from '../tables/lastYearTables';
import { locate, type TableOrigin, type TableOrigins } from '../tables/origins';
import { readTable, type TableRows } from '../tables/readTable';
import { PUBLISHED_TABLE } from '../tables/publishedTable';
import { CLASSES_TABLE, GROUPS_TABLE, PERIODS_TABLE, ROUND_TABLE, STAGES_TABLE } from '../tables/roundTables';
import { underFindings } from '../tables/rowsUnder';
import { scoresTable } from '../tables/scoresTable';
import { SUBMISSIONS_TABLE } from '../tables/submissionsTable';
import type { TableDefinition } from '../tables/tableDefinition';
import { UNITS_TABLE } from '../tables/unitsTable';

export { locate, locatePlace, type TableOrigin, type TableOrigins } from '../tables/origins';

/** What the tables of a workbook hold. `findings` are about the tables themselves and know their cells already. */
export type RoundReading =
  | {
      readonly kind: 'round';
      readonly draft: RoundDraft;
      readonly origins: TableOrigins;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'none' };

/** The names of the tables that a round workbook has. */
export const ROUND_TABLE_NAMES: readonly string[] = TABLE_DEFINITIONS.map(({ name }) => name);

/**
 * Reads a round from its tables, by table name; names are compared without case, as Excel does.
 *
 * A workbook with neither ParRound nor ParCriteria is not a round. Otherwise a table that is missing is a
 * finding and reads as empty; a missing ParClasses only means that the round has no classes, without ParStages it has the
 * usual stages, without ParLastYear and ParCodeMap it knows no items of last year, without ParPublished nothing that was
 * published. A round that has not received forms yet may lack
 * ParSubmissions and ParDifferences.
 */
export function readRoundTables(tables: ReadonlyMap<string, Grid>): RoundReading {
  const byName = new Map([...tables].map(([name, grid]) => [name.toLowerCase(), grid]));
  const gridOf = (definition: TableDefinition): Grid | undefined => byName.get(definition.name.toLowerCase());
  if (!gridOf(ROUND_TABLE) && !gridOf(CRITERIA_TABLE)) {
    return { kind: 'none' };
  }
  const origins = new Map<TableKey, TableOrigin>();
  const findings: Finding[] = [];
  const read = (definition: TableDefinition, optional = false): TableRows => {
    const grid = gridOf(definition);
    const rows = readTable(definition, grid ?? { sheet: definition.sheet, row: 0, column: 0, values: [] });
    if (grid) {
      origins.set(definition.table, rows.origin);
      findings.push(...rows.findings, ...underFindings(definition, grid, rows.origin));
    } else if (!optional) {
      findings.push(tableMissing(definition));
    }
    return rows;
  };

  const settings = readSettingsTable(read(ROUND_TABLE));
  const settingsOrigin = origins.get('round');
  if (settingsOrigin) {
    origins.set('round', { ...settingsOrigin, rowOfSetting: settings.rowOf });
  }
  const periods = readPeriods(read(PERIODS_TABLE));
  const groups = readGroups(read(GROUPS_TABLE));
  const classes = readClasses(read(CLASSES_TABLE, true));
  const stages = gridOf(STAGES_TABLE) && readStages(read(STAGES_TABLE), periods.values);
  const places = { periods: periods.values, ...(stages && { stages: stages.values }) };
  const scores = scoresTable(periods.values, places);
  const typed: RoundDraft = {
    ...settings.header,
    ...places,
    groups: groups.values,
    classes: classes.values,
    criteria: rowsOf(CRITERIA_TABLE, read(CRITERIA_TABLE)),
    units: rowsOf(UNITS_TABLE, read(UNITS_TABLE)),
    scores: readScores(read(scores), places),
    submissions: rowsOf(SUBMISSIONS_TABLE, read(SUBMISSIONS_TABLE, true)),
    differences: rowsOf(DIFFERENCES_TABLE, read(DIFFERENCES_TABLE, true)),
    ...compared(gridOf, read),
  };
  const { draft, findings: codeFindings } = restoreUnitCodes(typed);
  findings.push(
    ...codeFindings,
    ...settings.findings,
    ...periods.findings,
    ...groups.findings,
    ...classes.findings,
    ...(stages?.findings ?? []),
    ...uncounted(gridOf(scores), origins.get('scores')),
  );
  const located = findings.map((each) => locate(each, origins));
  keepRows(origins, 'classes', classes.rows);
  return { kind: 'round', draft, origins, findings: located };
}

function uncounted(grid: Grid | undefined, origin: TableOrigin | undefined): Finding[] {
  return grid && origin ? uncountedColumns(grid, origin) : [];
}

/** What a round is compared with; nothing of which the workbook has no table. */
function compared(
  gridOf: (definition: TableDefinition) => Grid | undefined,
  read: (definition: TableDefinition, optional: boolean) => TableRows,
): Pick<RoundDraft, 'lastYear' | 'published'> {
  return {
    ...((gridOf(LAST_YEAR_TABLE) ?? gridOf(CODE_MAP_TABLE)) && {
      lastYear: {
        results: rowsOf(LAST_YEAR_TABLE, read(LAST_YEAR_TABLE, true)),
        codeMap: rowsOf(CODE_MAP_TABLE, read(CODE_MAP_TABLE, true)),
      },
    }),
    ...(gridOf(PUBLISHED_TABLE) && {
      published: rowsOf(PUBLISHED_TABLE, read(PUBLISHED_TABLE, true)),
    }),
  };
}

/** Findings that come later count only the rows of a table that were kept. */
function keepRows(origins: Map<TableKey, TableOrigin>, table: TableKey, kept: readonly number[]): void {
  const origin = origins.get(table);
  if (origin) {
    origins.set(table, { ...origin, rows: kept.flatMap((row) => origin.rows[row] ?? []) });
  }
}

function tableMissing({ table, name, sheet }: TableDefinition): Finding {
  return finding('tableMissing', { place: { table, sheet } }, { table: { table }, name, sheet });
}
