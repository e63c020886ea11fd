import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import { cellAddress } from '../grid/address';
import { isBlank, oneLine } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import type { GridValue } from '../grid/gridValue';
import { identityColumns } from './definitions';
import type { TableOrigin } from './origins';
import type { TableDefinition } from './tableDefinition';

/** What stands directly under a table, and is no part of it. */
export interface RowsUnder {
  /** How many rows the table can take in. */
  readonly rows: number;
  /** They look like rows of the table: more than one of its columns is filled. A note is not. */
  readonly areRows: boolean;
}

type Row = readonly GridValue[];
type KnownColumns = Pick<TableOrigin, 'columns'>;

/**
 * The rows directly under a table, up to the first blank one. Where some of them look like rows of the table, a note
 * below these is left out; where none does, all of them are a note.
 */
export function rowsUnder(grid: Grid, { columns }: KnownColumns): RowsUnder | undefined {
  const block = firstBlock(grid.under?.values ?? []);
  if (block.length === 0) {
    return undefined;
  }
  const rows = block.reduce(
    (end, row, index) => (filledIn(row, grid, columns.values()) > 1 ? index + 1 : end),
    0,
  );
  return rows === 0 ? { rows: block.length, areRows: false } : { rows, areRows: true };
}

/** What is said of the rows under a table: they do not count until the table takes them in. */
export function underFindings(definition: TableDefinition, grid: Grid, origin: TableOrigin): Finding[] {
  const { table } = definition;
  const values = grid.under?.values ?? [];
  const top = grid.under?.row ?? 0;
  const placeAt = (index: number): Finding['place'] => {
    const column = (values[index] ?? []).findIndex((cell) => !isBlank(cell));
    return { table, sheet: grid.sheet, cell: cellAddress(top + index, grid.column + Math.max(0, column)) };
  };
  const found = rowsUnder(grid, origin);
  if (found?.areRows) {
    return [finding('rowsUnderTable', { place: placeAt(0) }, { table: { table }, count: found.rows })];
  }
  if (found) {
    const text = oneLine(values[0]?.find((cell) => !isBlank(cell)) ?? null);
    return [finding('noteUnderTable', { place: placeAt(0) }, { table: { table }, text })];
  }
  const count = rowsAfterGap(definition, grid, origin);
  return count > 0 ? [finding('rowsBelowGap', { place: placeAt(1) }, { table: { table }, count })] : [];
}

/** A signature has two cells beside each other. */
const FILLED_IN_A_ROW = 3;

/**
 * How many rows stand after one blank row under the table and name what their rows are about: somebody has probably
 * pasted them one row too low. A signature or a note there is nobody's business.
 */
function rowsAfterGap(definition: TableDefinition, grid: Grid, { columns }: KnownColumns): number {
  const block = firstBlock(grid.under?.values.slice(1) ?? []);
  const identity = identityColumns(definition).filter((key) =>
    definition.columns.some((column) => column.key === key && column.required),
  );
  const places = identity.flatMap((key) => columns.get(key) ?? []);
  const areRows = block.every(
    (row) =>
      filledIn(row, grid, places) === identity.length &&
      filledIn(row, grid, columns.values()) >= Math.min(FILLED_IN_A_ROW, columns.size),
  );
  return areRows ? block.length : 0;
}

function firstBlock(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex((row) => row.every(isBlank));
  return end < 0 ? rows : rows.slice(0, end);
}

function filledIn(row: Row, grid: Grid, sheetColumns: Iterable<number>): number {
  return [...sheetColumns].filter((column) => !isBlank(row[column - grid.column])).length;
}
