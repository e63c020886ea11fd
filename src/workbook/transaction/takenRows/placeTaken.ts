import type { Area } from '../../../sheets/layout/sheetLayout';
import type { TakenRows } from '../../../sheets/tables/takenRows';
import { WorkbookFailure } from '../../failure';
import { areaOfTable } from '../../tables/askTable';
import { areaTakenIn, type TableGrowth } from '../../tables/growth';
import type { OpenTable } from '../../tables/openRound';

/** Rows that a table takes in, and where. */
export interface TakenPlace {
  readonly taken: TakenRows;
  readonly sheet: string;
  readonly growth: TableGrowth;
  /** The rows over the whole width of the table. */
  readonly area: Area;
  /** Sheet column of each column key that the table has. */
  readonly columns: ReadonlyMap<string, number>;
}

export function placeTaken({ definition, asked, grid, rows }: OpenTable, taken: TakenRows): TakenPlace {
  const growth = { name: definition.name, before: areaOfTable(asked), rows: taken.count };
  return {
    taken,
    sheet: grid.sheet,
    growth,
    area: areaTakenIn(growth),
    columns: rows.origin.columns,
  };
}

/**
 * The same rows at the end of a table that may have moved since it took them in.
 *
 * @throws WorkbookFailure changedMeanwhile where it has got other rows or columns.
 */
export function moveTaken({ taken, growth }: TakenPlace, open: OpenTable): TakenPlace {
  const now = areaOfTable(open.asked);
  const { before } = growth;
  if (now.rows !== before.rows + taken.count || now.columns !== before.columns) {
    throw new WorkbookFailure('changedMeanwhile', { sheet: open.grid.sheet });
  }
  const place = placeTaken(open, taken);
  const moved = { ...growth, before: { ...now, rows: before.rows } };
  return { ...place, growth: moved, area: areaTakenIn(moved) };
}
