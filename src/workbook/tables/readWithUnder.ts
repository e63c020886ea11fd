import { isBlank } from '../../sheets/grid/cellValue';
import type { Grid, GridRows } from '../../sheets/grid/grid';
import type { Area } from '../../sheets/layout/sheetLayout';
import { readGrids, type GridSource } from '../read/readGrids';

/** A table whose cells are read with what stands under it. */
export interface TableToRead {
  readonly name: string;
  readonly rowsBelow: number;
  readonly source: GridSource;
}

/** Any table of the workbook, and where it stands once the cells were read. */
export interface OtherTable {
  readonly name: string;
  readonly sheet: string;
  area(): Area;
}

/** What is pasted under a table is rarely longer; where it is, the rest is read in one sync more. */
const FIRST_ROWS = 500;

/** Reads the cells of tables, and what stands under each of them over its width, up to another table. */
export async function readWithUnder(
  context: Excel.RequestContext,
  tables: readonly TableToRead[],
  others: readonly OtherTable[],
): Promise<Grid[]> {
  const below = tables.filter(({ rowsBelow }) => rowsBelow > 0);
  const read = await readGrids(context, [
    ...tables.map(({ source }) => source),
    ...below.map((table) => sourceBelow(table, 0, Math.min(FIRST_ROWS, table.rowsBelow))),
  ]);
  const firsts = read.slice(tables.length);
  const longer = below.filter(
    ({ rowsBelow }, index) => rowsBelow > FIRST_ROWS && isFilled(firsts[index]?.values ?? []),
  );
  const rests =
    longer.length > 0
      ? await readGrids(
          context,
          longer.map((table) => sourceBelow(table, FIRST_ROWS, table.rowsBelow - FIRST_ROWS)),
        )
      : [];
  return tables.map((table, index): Grid => {
    const grid = read[index] ?? { sheet: table.source.sheet, row: 0, column: 0, values: [] };
    const first = firsts[below.indexOf(table)];
    const rest = rests[longer.indexOf(table)];
    const under = first && withoutBlankEnd(upTo(first, rest, table, others));
    return under && under.values.length > 0 ? { ...grid, under } : grid;
  });
}

function sourceBelow({ source }: TableToRead, first: number, rows: number): GridSource {
  return {
    ...source,
    rows,
    range: () =>
      source
        .range()
        .getLastRow()
        .getOffsetRange(first + 1, 0),
  };
}

/** Up to the first row of a table that stands below. */
function upTo(
  { row, column, values }: Grid,
  rest: Grid | undefined,
  table: TableToRead,
  others: readonly OtherTable[],
): GridRows {
  const width = table.source.columns;
  const tops = others
    .filter(({ name, sheet }) => name !== table.name && sheet === table.source.sheet)
    .map(({ area }) => area())
    .filter((area) => area.row >= row && area.column < column + width && column < area.column + area.columns)
    .map((area) => area.row - row);
  return { row, values: [...values, ...(rest?.values ?? [])].slice(0, Math.min(Infinity, ...tops)) };
}

function withoutBlankEnd({ row, values }: GridRows): GridRows {
  const rows = values.reduce((end, cells, index) => (cells.every(isBlank) ? end : index + 1), 0);
  return { row, values: values.slice(0, rows) };
}

function isFilled(rows: GridRows['values']): boolean {
  return rows.every((cells) => !cells.every(isBlank));
}
