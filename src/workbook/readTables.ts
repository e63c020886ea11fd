import { ROUND_TABLE_NAMES } from '../sheets/round/readRound';
import type { Grid } from '../sheets/grid/grid';
import { askExtent, rowsBelow, type AskedExtent } from './tables/extent';
import { readWithUnder } from './tables/readWithUnder';
import { areaOfRange } from './transaction/areaOfRange';

/** What a workbook holds, by name; loaded in one sync. */
export interface WorkbookContents {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly FoundTable[];
}

export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  /** Without the heading row. */
  readonly rows: number;
  readonly columns: number;
  /** Of a table of a round: how many rows below it may hold something. */
  readonly rowsBelow: number;
}

export async function loadContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name,items/worksheet/name,items/rows/count,items/columns/count');
  const extents = new Map(
    ROUND_TABLE_NAMES.map((name): [string, AskedExtent] => [name.toLowerCase(), askExtent(context, name)]),
  );
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      rows: table.rows.count,
      columns: table.columns.count,
      rowsBelow: rowsBelow(extents.get(table.name.toLowerCase())),
    })),
  };
}

/** The tables of a round among all tables; Excel compares their names without case. */
export function roundTablesIn(contents: WorkbookContents): readonly FoundTable[] {
  const wanted = new Set(ROUND_TABLE_NAMES.map((name) => name.toLowerCase()));
  return contents.tables.filter((table) => wanted.has(table.name.toLowerCase()));
}

/**
 * The cells of the tables of a round, headings first, by table name, and what stands under them. Rows hidden by a filter
 * are read like all others. One sync, beside those for what is too large for one answer.
 */
export async function readTableGrids(
  context: Excel.RequestContext,
  contents: WorkbookContents,
): Promise<Map<string, Grid>> {
  const rangeOfTable = (name: string): Excel.Range => context.workbook.tables.getItem(name).getRange();
  const tables = roundTablesIn(contents).map(({ name, sheet, rows, columns, rowsBelow: below }) => ({
    name,
    rowsBelow: below,
    // A totals row at the end is no entry and is left out.
    source: { sheet, rows: rows + 1, columns, range: () => rangeOfTable(name) },
  }));
  const others = contents.tables.map(({ name, sheet }) => {
    const range = rangeOfTable(name);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, sheet, area: () => areaOfRange(range) };
  });
  const grids = await readWithUnder(context, tables, others);
  return new Map(grids.map((grid, index) => [tables[index]?.name ?? '', grid]));
}
