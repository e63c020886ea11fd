import { isBlank } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import type { OfficialColumns } from './officialColumns';
import type { OfficialRows } from './officialRows.types';
import type { Report } from './report';
import { RowWalk } from './rowWalk';

/** Goes through the rows below the heading: items, and the lines that belong to each. Stops at a second table. */
export function collectRows(
  grid: Grid,
  columns: OfficialColumns,
  report: Report,
  from = columns.band.bottom + 1,
): OfficialRows {
  const walk = new RowWalk(grid, columns, report);
  for (let row = from; row < grid.values.length && !walk.next; row++) {
    if (!(grid.values[row] ?? []).every(isBlank)) {
      walk.take(row);
    }
  }
  const { items, uses, printedTotal, next, findings } = walk;
  return { items, uses, findings, ...(printedTotal && { printedTotal }), ...(next && { next }) };
}
