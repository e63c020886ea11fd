import { cellText } from '../../core/cells/cellText';
import { identityColumns, type RoundTableKey } from '../../sheets/tables/definitions';
import { cellContent } from '../../sheets/tables/tablePart';
import { WorkbookFailure } from '../failure';
import { refuseWriting } from '../tables/askTable';
import type { OpenRound, OpenTable } from '../tables/openRound';
import { cellsChange, type CellsState } from '../transaction/cells/cellsChange';
import type { PlacedCell } from '../transaction/cells/cellRuns';
import type { Change } from '../transaction/change';
import type { TableCell } from './roundChanges.types';

/** A cell of a table, and by what its row is known again. */
interface KnownCell {
  readonly cell: TableCell;
  readonly identity: string;
}

/**
 * The change of cells of a table where they stand. Undo finds the rows again by their codes: they may have been sorted
 * or inserted since.
 *
 * @throws WorkbookFailure where the table is gone, protected or filtered, or lacks a column that is to be written.
 */
export function placeCells(
  round: OpenRound,
  table: RoundTableKey,
  cells: readonly TableCell[],
): Change<CellsState> {
  const open = round.table(table);
  const written = new Map<number, Map<string, TableCell>>();
  for (const cell of cells) {
    const row = written.get(cell.row) ?? new Map<string, TableCell>();
    written.set(cell.row, row.set(cell.column, cell));
  }
  const known = cells.map((cell) => ({ cell, identity: identityOf(open, cell.row, written.get(cell.row)) }));
  return changeOf(open, table, known);
}

function changeOf(open: OpenTable, table: RoundTableKey, cells: readonly KnownCell[]): Change<CellsState> {
  refuseWriting(open.asked);
  return cellsChange({
    sheet: open.grid.sheet,
    targets: cells.map(({ cell }) => ({ ...placeOf(open, cell), next: cellContent(cell.value) })),
    relocate: async (round) => {
      const now = (await round()).table(table);
      return changeOf(now, table, moveCells(now, cells));
    },
  });
}

/** @throws WorkbookFailure changedMeanwhile where a row is gone. */
function moveCells(open: OpenTable, cells: readonly KnownCell[]): KnownCell[] {
  const rowOf = new Map<string, number>();
  for (let row = open.rows.count - 1; row >= 0; row--) {
    // Of two rows with one identity the first counts, as everywhere.
    rowOf.set(identityOf(open, row), row);
  }
  return cells.map(({ cell, identity }) => {
    const row = identityOf(open, cell.row) === identity ? cell.row : rowOf.get(identity);
    if (row === undefined) {
      throw new WorkbookFailure('changedMeanwhile', { sheet: open.grid.sheet });
    }
    return { cell: { ...cell, row }, identity };
  });
}

function placeOf({ grid, rows }: OpenTable, { row, column }: TableCell): PlacedCell {
  const sheetRow = rows.origin.rows[row];
  const sheetColumn = rows.origin.columns.get(column);
  if (sheetColumn === undefined || sheetRow === undefined) {
    throw new WorkbookFailure('columnMissing', { sheet: grid.sheet });
  }
  return { row: sheetRow, column: sheetColumn };
}

/** @param written what the row is about to hold instead of what it holds. */
function identityOf(
  { definition, rows }: OpenTable,
  row: number,
  written?: ReadonlyMap<string, TableCell>,
): string {
  return identityColumns(definition)
    .map((key) => cellText(written?.get(key)?.value ?? rows.cell(row, key)))
    .join('\t');
}
