import { cellAddress } from '../sheets/grid/address';
import { oneLine } from '../sheets/grid/cellValue';
import { settingOfLabel, SETTINGS } from '../sheets/round/settings';
import { readTable } from '../sheets/tables/readTable';
import { ROUND_TABLE } from '../sheets/tables/roundTables';
import { WorkbookFailure } from './failure';
import { gridValue } from './read/gridValue';
import { writeCells, type CellWrite, type Undoable } from './writeCells';

export interface FrameworkLock {
  readonly locked: boolean;
  /** The version that is locked, or the next one when it is opened for changes. */
  readonly version: number;
}

/** Writes lock and version of the framework into the settings of the round. Three syncs. */
export function lockFramework(lock: FrameworkLock): Promise<Undoable> {
  return writeCells('lockFramework', ROUND_TABLE.sheet, (context) => findCells(context, lock));
}

async function findCells(context: Excel.RequestContext, lock: FrameworkLock): Promise<CellWrite[]> {
  const table = context.workbook.tables.getItemOrNullObject(ROUND_TABLE.name);
  const range = table.getRange();
  range.load('values,rowIndex,columnIndex');
  await context.sync();
  if (table.isNullObject) {
    throw new WorkbookFailure('tableMissing', { sheet: ROUND_TABLE.sheet });
  }
  const rows = readTable(ROUND_TABLE, {
    sheet: ROUND_TABLE.sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values.map((row: unknown[]) => row.map((value) => gridValue(value))),
  });
  const values: Readonly<Partial<Record<string, string | number>>> = {
    frameworkLocked: SETTINGS.frameworkLocked.write(lock.locked),
    frameworkVersion: SETTINGS.frameworkVersion.write(lock.version),
  };
  const column = rows.origin.columns.get('value');
  const writes = rows.origin.rows.flatMap((row, index): CellWrite[] => {
    const value = values[settingOfLabel(oneLine(rows.cell(index, 'setting'))) ?? ''];
    return column === undefined || value === undefined ? [] : [{ cell: cellAddress(row, column), value }];
  });
  if (writes.length < Object.keys(values).length) {
    throw new WorkbookFailure('columnMissing', { sheet: ROUND_TABLE.sheet });
  }
  return writes;
}
