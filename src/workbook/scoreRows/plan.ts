import type { ScoreRow } from '../../core/entries/entry';
import type { RoundDraft } from '../../core/round/draft';
import { isBlank } from '../../sheets/grid/cellValue';
import type { Grid } from '../../sheets/grid/grid';
import type { Area } from '../../sheets/layout/sheetLayout';
import { readRoundTables } from '../../sheets/readRound';
import { missingScoreRows } from '../../sheets/round/completeScores';
import { scoresTable } from '../../sheets/tables/scoresTable';
import { WorkbookFailure } from '../failure';
import { rangeOf } from '../render/rangeOf';
import { loadContents, readTableGrids, roundTablesIn } from '../readTables';
import type { Change } from '../run/run';
import { askTable, refuseResizing, sheetOfTable } from '../tables/askTable';
import { areaTakenIn, SHEET_ROWS, type TableGrowth } from '../tables/growth';

/** Which rows of scores are to be added, and where. */
export interface ScoreRowsPlan {
  readonly draft: RoundDraft;
  readonly rows: readonly ScoreRow[];
  readonly sheet: string;
  /** The table, and how many of the rows lie below it as it is. */
  readonly growth: TableGrowth;
  /** Sheet column of each column key that the table has. */
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet row of the first new row: below the last row of the table in which anything stands. */
  readonly first: number;
}

/**
 * Reads the round afresh and finds what is missing; undefined where nothing is. Two syncs, and a third to look
 * under the table.
 *
 * @throws WorkbookFailure where the rows cannot be written.
 */
export async function planScoreRows(
  context: Excel.RequestContext,
  change: Change,
): Promise<ScoreRowsPlan | undefined> {
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
  const before = areaOf(grid);
  const end = before.row + before.rows;
  const first = end - blankRowsAtEnd(grid);
  const growth = { name: definition.name, before, rows: Math.max(0, first + rows.length - end) };
  const plan = { draft: reading.draft, rows, sheet, columns, first, growth };
  await checkBelow(context, plan);
  return plan;
}

async function checkBelow(context: Excel.RequestContext, plan: ScoreRowsPlan): Promise<void> {
  const { sheet, growth } = plan;
  if (plan.first + plan.rows.length > SHEET_ROWS) {
    throw new WorkbookFailure('tooLarge', { sheet });
  }
  if (growth.rows === 0) {
    return;
  }
  const used = rangeOf(
    context.workbook.worksheets.getItem(sheet),
    areaTakenIn(growth),
  ).getUsedRangeOrNullObject(true);
  used.load('address');
  await context.sync();
  if (!used.isNullObject) {
    throw new WorkbookFailure('cellsInTheWay', { sheet });
  }
}

/** A round that starts without units has a table with a blank row: the first unit goes there. */
function blankRowsAtEnd({ values }: Grid): number {
  let row = values.length - 1;
  while (row > 0 && values[row]?.every(isBlank)) {
    row -= 1;
  }
  return values.length - 1 - row;
}

function areaOf({ row, column, values }: Grid): Area {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}
