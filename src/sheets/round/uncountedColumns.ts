import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import { cellAddress } from '../grid/address';
import { isBlank, oneLine } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import type { TableOrigin } from '../tables/origins';

/**
 * Columns among those of the stages that are none of theirs and hold something: a stage that was renamed or taken out of
 * the table of stages leaves one behind, and what stands there counts for nothing. Columns of one's own elsewhere are
 * nobody's concern.
 */
export function uncountedColumns(grid: Grid, { columns }: Pick<TableOrigin, 'columns'>): Finding[] {
  const first = columns.get('survey');
  const last = columns.get('reason');
  if (first === undefined || last === undefined) {
    return [];
  }
  const known = new Set(columns.values());
  const [headings = [], ...rows] = grid.values;
  return headings.flatMap((heading, index) => {
    const column = grid.column + index;
    const count = rows.filter((row) => !isBlank(row[index])).length;
    if (column <= first || column >= last || known.has(column) || count === 0) {
      return [];
    }
    const place = { table: 'scores', sheet: grid.sheet, cell: cellAddress(grid.row, column) } as const;
    return [finding('columnUncounted', { place }, { column: oneLine(heading), count })];
  });
}
