/** How far a table reaches, and its sheet; to be read after the sync. */
export interface AskedExtent {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly used: Excel.Range;
}

export function askExtent(context: Excel.RequestContext, name: string): AskedExtent {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name');
  const range = table.getRange();
  range.load('rowIndex,rowCount');
  const used = table.worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  return { table, range, used };
}

/** How many rows below the table, and below its totals, lie above the last one in which anything stands. */
export function rowsBelow(extent: AskedExtent | undefined): number {
  if (!extent || extent.table.isNullObject || extent.used.isNullObject) {
    return 0;
  }
  const { range, used } = extent;
  return Math.max(0, used.rowIndex + used.rowCount - (range.rowIndex + range.rowCount));
}
