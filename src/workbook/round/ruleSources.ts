import { readSettingsTable } from '../../sheets/round/readSettingsTable';
import { codeList, type CodeLists } from '../../sheets/round/rules/codeLists';
import type { RuleSources } from '../../sheets/round/rules/tableRules';
import type { RoundTableKey } from '../../sheets/tables/definitions';
import type { OpenRound } from '../tables/openRound';

/** What the rules of tables go by, where it stands in the workbook now. */
export function ruleSourcesOf(round: OpenRound): RuleSources {
  const periods = codesOf(round, 'periods');
  const groups = codesOf(round, 'groups');
  return {
    draft: round.draft,
    codes: { ...(periods !== undefined && { periods }), ...(groups !== undefined && { groups }) },
    settingRows: settingRowsOf(round),
  };
}

function codesOf(round: OpenRound, table: RoundTableKey): CodeLists['periods'] {
  if (!round.has(table)) {
    return undefined;
  }
  const { grid, rows } = round.table(table);
  const column = rows.origin.columns.get('code');
  return column === undefined
    ? undefined
    : codeList(grid.sheet, { row: grid.row + 1, column, rows: grid.values.length - 1, columns: 1 });
}

function settingRowsOf(round: OpenRound): RuleSources['settingRows'] {
  if (!round.has('round')) {
    return new Map();
  }
  const { rows } = round.table('round');
  return new Map(
    [...readSettingsTable(rows).rowOf].flatMap(([key, row]) => {
      const sheetRow = rows.origin.rows[row];
      return sheetRow === undefined ? [] : [[key, sheetRow] as const];
    }),
  );
}
