import type { SheetLayout } from '../../sheets/layout/sheetLayout';
import { LATER_TABLE_SHEETS } from '../../sheets/round/roundLayouts';
import { definitionOf, type RoundTableKey } from '../../sheets/tables/definitions';
import { WorkbookFailure } from '../failure';
import { withFreeNames } from '../sheetNames';
import type { OpenRound } from '../tables/openRound';
import type { Change } from '../transaction/change';
import { columnLooksChange } from '../transaction/columnLooks/columnLooksChange';
import { columnChange } from '../transaction/columns/columnChange';
import { rowsChange } from '../transaction/rows/rowsChange';
import { sheetChange } from '../transaction/sheet/sheetChange';
import type { Book } from '../transaction/book';
import { takenRowsChange } from '../transaction/takenRows/takenRowsChange';
import { transact, type Done, type Plan } from '../transaction/transact';
import type { WriteWatch } from '../run/requests';
import { areaOfTable } from '../tables/askTable';
import { placeCells } from './placeCells';
import type { ColumnLooks, RoundChanges } from './roundChanges.types';

/** What is to be changed in a round, and what is told of it when it is done. */
export interface RoundPlan<T> extends RoundChanges {
  readonly result: T;
}

/**
 * Changes a round, all of it or nothing: cells of its tables, new rows and columns, whole sheets. The round is read
 * afresh, and `plan` says from it, and from the tables as they stand, what is to be written. A table that an older
 * round lacks is made where the plan needs it.
 *
 * Four syncs whatever the number of cells (see `transact`); two where there is nothing to write.
 */
export function changeRound<T>(
  command: string,
  plan: (round: OpenRound) => RoundPlan<T>,
  watch?: WriteWatch,
): Promise<Done<T>> {
  const planChanges = async (book: Book): Promise<Plan<T>> => {
    book.about(definitionOf('scores').sheet);
    let round = await book.round();
    let planned = plan(round);
    const missing = missingTables(round, planned);
    if (missing.length > 0) {
      await book.prepare(sheetsFor(round, missing));
      round = await book.round();
      planned = plan(round);
    }
    return { changes: placeChanges(round, planned), result: planned.result };
  };
  return transact(command, planChanges, watch);
}

/** @throws WorkbookFailure where something stands in the way. */
function placeChanges(
  round: OpenRound,
  { cells = [], rows = [], taken = [], columns = [], looks = [], sheets = [] }: RoundChanges,
): Change[] {
  const tables = new Set(cells.map(({ table }) => table));
  return [
    ...[...tables].map((table) =>
      placeCells(
        round,
        table,
        cells.filter((cell) => cell.table === table),
      ),
    ),
    ...rows.flatMap(({ table, added }) => (added.count > 0 ? [rowsChange(round, table, added)] : [])),
    ...taken.map((each) => takenRowsChange(round, each.table, each.taken)),
    ...columns.map(({ table, added }) => columnChange(round, table, added)),
    ...looks.flatMap((each) => placeLooks(round, each)),
    ...sheets.map((layout) => sheetChange(layout)),
  ];
}

/** Nothing where the column is gone, or where its sheet is protected: a look is no reason to refuse the rest. */
function placeLooks(round: OpenRound, { table, column, looksAt }: ColumnLooks): Change[] {
  const { asked, grid, rows } = round.table(table);
  const at = rows.origin.columns.get(column);
  if (at === undefined || asked.table.worksheet.protection.protected) {
    return [];
  }
  const { row, rows: count } = areaOfTable(asked);
  const area = { row: row + 1, column: at, rows: count - 1, columns: 1 };
  return [columnLooksChange(grid.sheet, area, looksAt(area))];
}

function missingTables(round: OpenRound, { cells = [], rows = [] }: RoundChanges): RoundTableKey[] {
  const touched = new Set([
    ...cells.map(({ table }) => table),
    ...rows.flatMap(({ table, added }) => (added.count > 0 ? [table] : [])),
  ]);
  return [...touched].filter((table) => !round.has(table) && LATER_TABLE_SHEETS[table]);
}

/** The sheets of tables that the round lacks, empty of rows but for what the draft holds. */
function sheetsFor(round: OpenRound, tables: readonly RoundTableKey[]): Change[] {
  if (round.isProtected) {
    throw new WorkbookFailure('protectedWorkbook');
  }
  const { draft, language, sheetNames } = round;
  const layouts = tables.flatMap((table): SheetLayout[] => {
    const layout = LATER_TABLE_SHEETS[table];
    return layout ? [layout(draft, language)] : [];
  });
  return withFreeNames(layouts, sheetNames).map((layout) => sheetChange(layout, { isNew: true }));
}
