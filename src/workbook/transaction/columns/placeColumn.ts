import type { Area } from '../../../sheets/layout/sheetLayout';
import type { AddedColumn } from '../../../sheets/tables/addedColumn';
import type { RowsPlace } from '../../../sheets/tables/rowsPart';
import { WorkbookFailure } from '../../failure';
import { areaOfTable } from '../../tables/askTable';
import type { OpenTable } from '../../tables/openRound';

/** A column that a table gets, and where. */
export interface ColumnPlace {
  readonly added: AddedColumn;
  readonly sheet: string;
  /** The name of the table. */
  readonly table: string;
  /** Where the table stands without the column, heading included. */
  readonly before: Area;
  /** Its headings without the new one. */
  readonly headings: readonly string[];
  /** The sheet column in which the new one stands. */
  readonly at: number;
  /** The rows below the heading, without totals, and all columns with the new one. */
  readonly body: RowsPlace;
}

/** @throws WorkbookFailure changedMeanwhile where the table has the column. */
export function placeColumn(open: OpenTable, added: AddedColumn): ColumnPlace {
  const { asked, grid, rows } = open;
  const { columns } = rows.origin;
  const before = areaOfTable(asked);
  if (columns.has(added.key)) {
    throw new WorkbookFailure('changedMeanwhile', { sheet: grid.sheet });
  }
  const at = added.placeAmong(columns, before.column);
  const moved = [...columns].map(([key, column]) => [key, column < at ? column : column + 1] as const);
  return placeAt(open, added, {
    before,
    at,
    headings: headingsOf(open),
    columns: new Map([...moved, [added.key, at]]),
  });
}

/**
 * The same column in a table that may have moved since it was added.
 *
 * @throws WorkbookFailure changedMeanwhile where the column is gone.
 */
export function moveColumn({ added }: ColumnPlace, open: OpenTable): ColumnPlace {
  const { columns } = open.rows.origin;
  const at = columns.get(added.key);
  const now = areaOfTable(open.asked);
  if (at === undefined) {
    throw new WorkbookFailure('changedMeanwhile', { sheet: open.grid.sheet });
  }
  return placeAt(open, added, {
    before: { ...now, columns: now.columns - 1 },
    at,
    headings: headingsOf(open).filter((_, index) => now.column + index !== at),
    columns,
  });
}

interface Found extends Pick<ColumnPlace, 'before' | 'at' | 'headings'> {
  readonly columns: ReadonlyMap<string, number>;
}

function placeAt({ definition, grid }: OpenTable, added: AddedColumn, found: Found): ColumnPlace {
  const { columns, ...place } = found;
  return {
    added,
    sheet: grid.sheet,
    table: definition.name,
    ...place,
    body: { row: grid.row + 1, rows: grid.values.length - 1, columns },
  };
}

function headingsOf({ grid }: OpenTable): string[] {
  return (grid.values[0] ?? []).map(String);
}

/** The headings with the new one in its place. */
export function headingsWith({ added, at, before, headings }: ColumnPlace): string[] {
  const index = at - before.column;
  return [...headings.slice(0, index), added.heading, ...headings.slice(index)];
}
