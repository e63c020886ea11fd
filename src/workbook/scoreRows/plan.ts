import { readRoundTables } from '../../sheets/round/readRound';
import { missingScoreRows } from '../../sheets/round/completeScores';
import { addedScoreRows } from '../../sheets/round/scoreRowsPart';
import { scoresTable } from '../../sheets/tables/scoresTable';
import { askBelow, planRows, refuseBelow, type RowsPlan } from '../addedRows/plan';
import { WorkbookFailure } from '../failure';
import { loadContents, readTableGrids, roundTablesIn } from '../readTables';
import type { Change } from '../run/run';
import { askTable, refuseResizing, sheetOfTable } from '../tables/askTable';

/**
 * Reads the round afresh and finds which rows of scores are missing; undefined where none is. Two syncs, and a third
 * to look under the table.
 *
 * @throws WorkbookFailure where the rows cannot be written.
 */
export async function planScoreRows(
  context: Excel.RequestContext,
  change: Change,
): Promise<RowsPlan | undefined> {
  const definition = scoresTable([]);
  change.about(definition.sheet);
  const asked = askTable(context, definition);
  const contents = await loadContents(context);
  const sheet = sheetOfTable(asked);
  change.about(sheet);
  refuseResizing(asked);
  const grids = await readTableGrids(context, roundTablesIn(contents));
  const grid = [...grids].find(([name]) => name.toLowerCase() === definition.name.toLowerCase())?.[1];
  const reading = readRoundTables(grids);
  const columns = reading.kind === 'round' ? reading.origins.get('scores')?.columns : undefined;
  if (reading.kind !== 'round' || !grid || !columns) {
    throw new WorkbookFailure('tableMissing', { sheet });
  }
  if (!columns.has('unitCode') || !columns.has('itemCode')) {
    throw new WorkbookFailure('columnMissing', { sheet });
  }
  const rows = missingScoreRows(reading.draft);
  if (rows.length === 0) {
    return undefined;
  }
  const plan = planRows(definition.name, grid, columns, addedScoreRows(reading.draft, rows));
  if (plan.growth.rows > 0) {
    const below = askBelow(context, plan);
    await context.sync();
    refuseBelow(plan, below);
  }
  return plan;
}
