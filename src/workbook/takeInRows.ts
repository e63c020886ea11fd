import { levelStyles } from '../sheets/round/levelStyles';
import { roundDefinition } from '../sheets/round/roundDefinition';
import { tableRules } from '../sheets/round/rules/tableRules';
import type { RoundTableKey } from '../sheets/tables/definitions';
import { rowsUnder } from '../sheets/tables/rowsUnder';
import { takenRows, type TakenRows } from '../sheets/tables/takenRows';
import { WorkbookFailure } from './failure';
import { changeRound } from './round/changeRound';
import { ruleSourcesOf } from './round/ruleSources';
import type { OpenRound, OpenTable } from './tables/openRound';
import type { Undoable } from './workbookPort';

export interface TakenInRows extends Undoable {
  readonly rows: number;
}

/**
 * A table takes in the rows that stand directly under it: pasted where Excel did not extend it, or by another program.
 * They get the looks and rules of its rows; what stands in them stays. How many they are is seen afresh.
 *
 * Undo gives them back as they stood, unless somebody has changed them. Syncs: see `changeRound`.
 */
export async function takeInRows(table: RoundTableKey): Promise<TakenInRows> {
  const { result, undo } = await changeRound('takeInRows', (round) => {
    const taken = rowsToTake(round, table);
    return { taken: [{ table, taken }], result: taken.count };
  });
  return { rows: result, undo };
}

/** @throws WorkbookFailure changedMeanwhile where nothing stands there any more. */
function rowsToTake(round: OpenRound, table: RoundTableKey): TakenRows {
  const open = round.table(table);
  const under = rowsUnder(open.grid, open.rows.origin);
  if (!under) {
    throw new WorkbookFailure('changedMeanwhile', { sheet: open.grid.sheet });
  }
  return takenRows(
    roundDefinition(table, round.draft),
    under.rows,
    tableRules(table, ruleSourcesOf(round)),
    ({ row, columns }) =>
      table === 'criteria'
        ? levelStyles(levelsUnder(open), {
            rows: Array.from({ length: under.rows }, (_, r) => row + r),
            columns,
          })
        : [],
  );
}

function levelsUnder({ grid, rows }: OpenTable): Parameters<typeof levelStyles>[0] {
  const column = rows.origin.columns.get('level');
  return (grid.under?.values ?? []).map((row) => ({
    level: column === undefined ? null : (row[column - grid.column] ?? null),
  }));
}
