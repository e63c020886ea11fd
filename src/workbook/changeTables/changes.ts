import type { CellInput } from '../../core/cells/cell';
import { cellText } from '../../core/cells/cellText';
import type { RoundDraft } from '../../core/round/draft';
import { cellContent } from '../../sheets/tables/tablePart';
import type { Area, CellContent } from '../../sheets/layout/sheetLayout';
import type { AddedRows } from '../../sheets/tables/rowsPart';
import { planRows, type RowsPlan } from '../addedRows/plan';
import { WorkbookFailure } from '../failure';
import { rangeOf } from '../render/rangeOf';
import type { Step } from '../run/requests';
import { areaOfTable, refuseResizing, refuseWriting } from '../tables/askTable';
import type { PlacedCell } from './cellRuns';
import type { ChangedTable, OpenTables } from './openTables';

/** A cell of a row that a table has. */
export interface TableCell {
  readonly table: 'scores' | 'submissions';
  /** Index among the rows of the draft. */
  readonly row: number;
  /** Column key. */
  readonly column: string;
  readonly value: CellInput;
}

/** Rows of a table that are to be added. */
export interface TableRowsToAdd {
  readonly table: ChangedTable;
  readonly added: AddedRows;
}

/** How a column of a table is to look. It follows from other cells of the round, so nothing takes it back. */
export interface ColumnLooks {
  readonly table: ChangedTable;
  readonly column: string;
  /** Asks how the column looks now; after the sync, the steps that are needed. */
  readonly ask: (range: Excel.Range, area: Area) => () => readonly Step[];
}

export interface TableChanges {
  readonly cells: readonly TableCell[];
  readonly rows: readonly TableRowsToAdd[];
  readonly looks?: readonly ColumnLooks[];
}

/** A cell that changes, where it stands and what it gets. */
export interface CellChange extends PlacedCell {
  readonly cell: TableCell;
  /** By which its row is known again. */
  readonly identity: string;
  readonly next: CellContent;
}

export interface RowsChange {
  readonly table: ChangedTable;
  readonly plan: RowsPlan;
}

export interface SheetStep extends Step {
  readonly sheet: string;
}

export interface PlacedChanges {
  readonly cells: readonly CellChange[];
  readonly rows: readonly RowsChange[];
  /** To be called after the next sync. */
  readonly looks: readonly (() => readonly SheetStep[])[];
}

/**
 * Where the changes stand on the sheets as they are.
 *
 * @throws WorkbookFailure where a table is gone, protected, filtered, or lacks a column that is to be written.
 */
export function placeChanges(open: OpenTables, { cells, rows, looks = [] }: TableChanges): PlacedChanges {
  return {
    looks: looks.flatMap((each) => placeLooks(open, each)),
    cells: cells.map((cell) => ({
      cell,
      identity: identityOf(open.draft, cell),
      next: cellContent(cell.value),
      ...placeOf(open, cell),
    })),
    rows: rows.flatMap(({ table, added }): RowsChange[] => {
      if (added.count === 0) {
        return [];
      }
      const { asked, name, grid, origin } = open.table(table);
      refuseResizing(asked);
      return [{ table, plan: planRows(name, grid, origin.columns, added) }];
    }),
  };
}

/** Nothing where the column is gone, or where its sheet is protected: a look is no reason to refuse the rest. */
function placeLooks(open: OpenTables, { table, column, ask }: ColumnLooks): (() => readonly SheetStep[])[] {
  const { asked, origin } = open.table(table);
  const { worksheet } = asked.table;
  const at = origin.columns.get(column);
  if (at === undefined || worksheet.protection.protected) {
    return [];
  }
  const { row, rows } = areaOfTable(asked);
  const area = { row: row + 1, column: at, rows: rows - 1, columns: 1 };
  const steps = ask(rangeOf(worksheet, area), area);
  return [() => steps().map((step) => ({ sheet: origin.sheet, ...step }))];
}

/**
 * The cells where they stand now: rows may have been sorted or inserted since.
 *
 * @throws WorkbookFailure changedMeanwhile where a row is gone.
 */
export function moveCells(open: OpenTables, cells: readonly CellChange[]): CellChange[] {
  const rowOf = { scores: new Map<string, number>(), submissions: new Map<string, number>() };
  for (const table of ['scores', 'submissions'] as const) {
    open.draft[table].forEach((_, row) => {
      const identity = identityOf(open.draft, { table, row });
      if (!rowOf[table].has(identity)) {
        rowOf[table].set(identity, row);
      }
    });
  }
  return cells.map((change) => {
    const { cell, identity } = change;
    const isThere = identityOf(open.draft, cell) === identity;
    const row = isThere ? cell.row : rowOf[cell.table].get(identity);
    if (row === undefined) {
      throw new WorkbookFailure('changedMeanwhile', { sheet: change.sheet });
    }
    const moved = { ...cell, row };
    return { ...change, cell: moved, ...placeOf(open, moved) };
  });
}

function placeOf(open: OpenTables, { table, row, column }: TableCell): PlacedCell {
  const { asked, origin } = open.table(table);
  const { sheet } = origin;
  refuseWriting(asked);
  const sheetRow = origin.rows[row];
  const sheetColumn = origin.columns.get(column);
  if (sheetColumn === undefined || sheetRow === undefined) {
    throw new WorkbookFailure('columnMissing', { sheet });
  }
  return { sheet, row: sheetRow, column: sheetColumn };
}

/** Of two rows with one identity the first counts, as everywhere. */
function identityOf(draft: RoundDraft, { table, row }: Pick<TableCell, 'table' | 'row'>): string {
  const cells =
    table === 'scores'
      ? [draft.scores[row]?.unitCode, draft.scores[row]?.itemCode]
      : [
          draft.submissions[row]?.unitCode,
          draft.submissions[row]?.periodCode,
          draft.submissions[row]?.file,
          draft.submissions[row]?.content,
        ];
  return cells.map((cell) => cellText(cell ?? null)).join('\t');
}
