import type { CellInput } from '../../core/cells/cell';
import type { Area, SheetLayout } from '../../sheets/layout/sheetLayout';
import type { RoundTableKey } from '../../sheets/tables/definitions';
import type { AddedColumn } from '../../sheets/tables/addedColumn';
import type { AddedRows } from '../../sheets/tables/rowsPart';
import type { TakenRows } from '../../sheets/tables/takenRows';
import type { WantedLooks } from '../transaction/columnLooks/columnLooksChange';

/** A cell of a row that a table has. */
export interface TableCell {
  readonly table: RoundTableKey;
  /** Index among the rows of the draft. */
  readonly row: number;
  /** Column key. */
  readonly column: string;
  readonly value: CellInput;
}

/** Rows that a table is to get under its last one; once for a table. */
export interface TableRowsToAdd {
  readonly table: RoundTableKey;
  readonly added: AddedRows;
}

/** A column that a table is to get; once for a sheet, because what is right of it moves. */
export interface TableColumnToAdd {
  readonly table: RoundTableKey;
  readonly added: AddedColumn;
}

/** Rows under a table that it is to take in; once for a table, and not together with other rows. */
export interface TableRowsToTake {
  readonly table: RoundTableKey;
  readonly taken: TakenRows;
}

/** How a column of a table is to look, and what may be typed into it. */
export interface ColumnLooks {
  readonly table: RoundTableKey;
  readonly column: string;
  /** @param area the cells of the column below its heading. */
  readonly looksAt: (area: Area) => WantedLooks;
}

/** What a transaction changes in a round: cells, rows and columns of any of its tables, and whole sheets. */
export interface RoundChanges {
  readonly cells?: readonly TableCell[];
  readonly rows?: readonly TableRowsToAdd[];
  readonly taken?: readonly TableRowsToTake[];
  readonly columns?: readonly TableColumnToAdd[];
  readonly looks?: readonly ColumnLooks[];
  /** Written in place where they are there, added where they are not. */
  readonly sheets?: readonly SheetLayout[];
}
