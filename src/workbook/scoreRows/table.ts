import type { Area } from '../../sheets/layout/sheetLayout';
import { SHEET_NAMES } from '../../sheets/tables/sheetNames';
import { WorkbookFailure } from '../failure';

/** A table as it was asked for; to be read after the sync. */
export interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Asks for a table and for what would keep it from growing or shrinking. */
export function askTable(context: Excel.RequestContext, name: string): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('showTotals');
  table.autoFilter.load('isDataFiltered');
  table.worksheet.load('name');
  table.worksheet.protection.load('protected');
  table.worksheet.autoFilter.load('isDataFiltered');
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { table, range };
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

/** The name of its sheet. @throws WorkbookFailure where its rows must not change. */
export function sheetIfUsable({ table }: AskedTable): string {
  if (table.isNullObject) {
    throw new WorkbookFailure('tableMissing', { sheet: SHEET_NAMES.scores });
  }
  const { worksheet } = table;
  const sheet = worksheet.name;
  if (worksheet.protection.protected) {
    throw new WorkbookFailure('protectedSheet', { sheet });
  }
  if (table.autoFilter.isDataFiltered || worksheet.autoFilter.isDataFiltered) {
    throw new WorkbookFailure('filteredRows', { sheet });
  }
  if (table.showTotals) {
    throw new WorkbookFailure('totalsRow', { sheet });
  }
  return sheet;
}
