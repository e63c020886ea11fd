import type { SheetPart } from '../layout/compose';
import type { CellBlock, CellContent, StyledArea } from '../layout/sheetLayout';
import { wrappedRowHeights } from '../layout/textHeight';
import type { TableColumn } from './tableDefinition';

/** Where rows of a table stand. A user may have moved columns, or removed some. */
export interface RowsPlace {
  /** Sheet row of the first of them. */
  readonly row: number;
  readonly rows: number;
  /** Sheet column of each column key that the table has. */
  readonly columns: ReadonlyMap<string, number>;
}

export type RowsContent = Required<Pick<SheetPart, 'rows' | 'blocks'>>;
export type RowsLooks = Required<Pick<SheetPart, 'styles' | 'validations' | 'highlights'>>;

/**
 * The content of rows for a table that stands on a sheet already, whatever the order of its columns.
 *
 * @param cells in the order of `columns`. A column that is empty in all rows, or not in the table, is not written.
 */
export function rowsContent(
  columns: readonly TableColumn[],
  cells: readonly (readonly CellContent[])[],
  place: RowsPlace,
): RowsContent {
  const filled = columns.flatMap(({ key }, index): CellBlock[] => {
    const column = place.columns.get(key);
    const isEmpty = cells.every((row) => (row[index] ?? null) === null);
    return column === undefined || isEmpty
      ? []
      : [{ row: place.row, column, cells: cells.map((row) => [row[index] ?? null]) }];
  });
  return { rows: wrappedRowHeights(place.row, cells, columns), blocks: joinNeighbours(filled) };
}

/** The look of each column in these rows. */
export function rowsStyles(columns: readonly TableColumn[], place: RowsPlace): StyledArea[] {
  return columns.flatMap(({ key, style }): StyledArea[] => {
    const column = place.columns.get(key);
    return column === undefined
      ? []
      : [{ area: { row: place.row, column, rows: place.rows, columns: 1 }, style }];
  });
}

/** Columns side by side become one block; a column of the user's between them is not written. */
function joinNeighbours(blocks: readonly CellBlock[]): CellBlock[] {
  const joined: CellBlock[] = [];
  for (const block of [...blocks].sort((left, right) => left.column - right.column)) {
    const last = joined.at(-1);
    if (last && last.column + (last.cells[0]?.length ?? 0) === block.column) {
      joined[joined.length - 1] = {
        ...last,
        cells: last.cells.map((row, index) => [...row, ...(block.cells[index] ?? [])]),
      };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

/** Rows that a table is to get, wherever they will stand. */
export interface AddedRows {
  readonly count: number;
  /** Content and looks of the rows. */
  partAt(place: RowsPlace): RowsContent & RowsLooks;
  /** How rows of the table look while nothing stands in them. */
  looksAt(place: RowsPlace): RowsLooks;
}
