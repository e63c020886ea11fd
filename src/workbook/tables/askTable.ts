import type { Area } from '../../sheets/layout/sheetLayout';
import type { TableDefinition } from '../../sheets/tables/tableDefinition';
import { WorkbookFailure } from '../failure';

/** A table of the round, on whatever sheet it stands now, as it was asked for; to be read after the sync. */
export interface AskedTable {
  readonly definition: TableDefinition;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Asks for a table and for what would keep it from growing or shrinking. */
export function askTable(context: Excel.RequestContext, definition: TableDefinition): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(definition.name);
  table.load('showTotals');
  table.autoFilter.load('isDataFiltered');
  table.worksheet.load('name');
  table.worksheet.protection.load('protected');
  table.worksheet.autoFilter.load('isDataFiltered');
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { definition, table, range };
}

/** Where it stands, heading included. */
export function areaOfTable({ range }: AskedTable): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** The name of its sheet. @throws WorkbookFailure where there is no such table. */
export function sheetOfTable({ definition, table }: AskedTable): string {
  if (table.isNullObject) {
    throw new WorkbookFailure('tableMissing', { sheet: definition.sheet });
  }
  return table.worksheet.name;
}

/** @throws WorkbookFailure where its cells cannot be written, or where a filter hides some of them. */
export function refuseWriting({ table }: AskedTable): void {
  const { worksheet } = table;
  const sheet = worksheet.name;
  if (worksheet.protection.protected) {
    throw new WorkbookFailure('protectedSheet', { sheet });
  }
  if (table.autoFilter.isDataFiltered || worksheet.autoFilter.isDataFiltered) {
    throw new WorkbookFailure('filteredRows', { sheet });
  }
}

/** @throws WorkbookFailure where rows cannot come or go at its end. */
export function refuseResizing(asked: AskedTable): void {
  refuseWriting(asked);
  if (asked.table.showTotals) {
    throw new WorkbookFailure('totalsRow', { sheet: asked.table.worksheet.name });
  }
}
