import { ROUND_TABLE_NAMES } from '../sheets/round/readRound';
import type { Grid } from '../sheets/grid/grid';
import { readGrids, type GridSource } from './read/readGrids';

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
}

export async function loadContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name,items/worksheet/name,items/rows/count,items/columns/count');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      rows: table.rows.count,
      columns: table.columns.count,
    })),
  };
}

/** The tables of a round among all tables; Excel compares their names without case. */
export function roundTablesIn(contents: WorkbookContents): readonly FoundTable[] {
  const wanted = new Set(ROUND_TABLE_NAMES.map((name) => name.toLowerCase()));
  return contents.tables.filter((table) => wanted.has(table.name.toLowerCase()));
}

/** The cells of the tables, headings first, by table name. Rows hidden by a filter are read like all others. */
export async function readTableGrids(
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
): Promise<Map<string, Grid>> {
  const sources = tables.map(({ name, sheet, rows, columns }): GridSource => ({
    sheet,
    // A totals row at the end is no entry and is left out.
    rows: rows + 1,
    columns,
    range: () => context.workbook.tables.getItem(name).getRange(),
  }));
  const grids = await readGrids(context, sources);
  return new Map(tables.map(({ name }, index) => [name, grids[index] ?? emptyGrid()]));
}

function emptyGrid(): Grid {
  return { sheet: '', row: 0, column: 0, values: [] };
}
