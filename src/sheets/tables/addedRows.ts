import type { CellContent } from '../layout/sheetLayout';
import { rowsContent, rowsStyles, type AddedRows, type RowsLooks, type RowsPlace } from './rowsPart';
import type { TableColumn } from './tableDefinition';

/** What may be typed into rows, and what stands out in them, wherever they stand. */
export type RowRules = (place: RowsPlace) => Pick<RowsLooks, 'validations' | 'highlights'>;

/**
 * Rows to be added to a table by its columns.
 *
 * @param cells in the order of `columns`.
 */
export function addedRows(
  columns: readonly TableColumn[],
  cells: readonly (readonly CellContent[])[],
  rulesAt: RowRules = () => ({ validations: [], highlights: [] }),
): AddedRows {
  const looksAt = (place: RowsPlace): RowsLooks => ({
    styles: rowsStyles(columns, place),
    ...rulesAt(place),
  });
  return {
    count: cells.length,
    partAt: (place) => ({ ...looksAt(place), ...rowsContent(columns, cells, place) }),
    looksAt,
  };
}
