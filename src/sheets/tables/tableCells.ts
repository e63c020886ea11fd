import type { CellInput } from '../../core/cells/cell';
import type { CellContent } from '../layout/sheetLayout';
import type { TableRows } from './readTable';
import type { TableDefinition } from './tableDefinition';
import { cellContent } from './tablePart';

/** A row of a table as typed: a cell for each key of its definition. */
export type TableRow<Key extends string> = Readonly<Record<Key, CellInput>>;

/** The rows of a table, as typed: understanding them is the core's. A column that is not there reads as empty. */
export function rowsOf<Key extends string, Shown extends string>(
  definition: TableDefinition<Key, Shown>,
  rows: TableRows,
): TableRow<Key>[] {
  const keys = definition.columns.filter(({ shownOnly }) => !shownOnly).map(({ key }) => key);
  return Array.from({ length: rows.count }, (_, row) => {
    const cells: Partial<Record<string, CellInput>> = {};
    for (const key of keys) {
      cells[key] = rows.cell(row, key);
    }
    return cells as TableRow<Key>;
  });
}

/**
 * The cells of rows in the order of the columns of their table.
 *
 * @param shownBeside what stands beside the codes of a row for the reader's eye.
 */
export function cellsOf<Row extends object>(
  { columns }: TableDefinition,
  rows: readonly Row[],
  shownBeside: (row: Row) => Partial<Readonly<Record<string, CellInput>>> = () => ({}),
): CellContent[][] {
  return rows.map((row) => {
    const cells: Partial<Readonly<Record<string, CellInput>>> = { ...shownBeside(row), ...row };
    return columns.map(({ key }) => cellContent(cells[key] ?? null));
  });
}
