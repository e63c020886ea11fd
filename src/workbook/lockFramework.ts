import { cellAddress } from '../sheets/grid/address';
import { isBlank, oneLine } from '../sheets/grid/cellValue';
import { fold } from '../sheets/grid/fold';
import type { GridValue } from '../sheets/grid/gridValue';
import { SETTINGS, type SettingKey } from '../sheets/round/settingDefinitions';
import { settingLabel, settingOfLabel } from '../sheets/round/settings';
import { readTable, type TableRows } from '../sheets/tables/readTable';
import { ROUND_TABLE } from '../sheets/tables/roundTables';
import { WorkbookFailure } from './failure';
import { gridValue } from './read/gridValue';
import { areaOfTable, askTable, refuseResizing, sheetOfTable } from './tables/askTable';
import { writeCells, type CellPlan, type CellWrite, type Undoable } from './writeCells';

export interface FrameworkLock {
  readonly locked: boolean;
  /** The version that is locked, or the next one when it is opened for changes. */
  readonly version: number;
}

/**
 * Writes lock and version of the framework into the settings of the round, wherever their table stands. A row that
 * the table has no more is added under it. Three syncs.
 */
export function lockFramework({ locked, version }: FrameworkLock): Promise<Undoable> {
  const values: readonly (readonly [SettingKey, string | number])[] = [
    ['frameworkVersion', SETTINGS.frameworkVersion.write(version)],
    ['frameworkLocked', SETTINGS.frameworkLocked.write(locked)],
  ];
  return writeCells('lockFramework', (context) => planSettings(context, values));
}

async function planSettings(
  context: Excel.RequestContext,
  values: readonly (readonly [SettingKey, string | number])[],
): Promise<CellPlan> {
  const asked = askTable(context, ROUND_TABLE);
  const { range } = asked;
  range.load('values');
  const under = range
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(values.length - 1, 0);
  under.load('values');
  await context.sync();
  const sheet = sheetOfTable(asked);
  const before = areaOfTable(asked);
  const rows = readTable(ROUND_TABLE, { ...before, sheet, values: gridValues(range.values) });
  const labelColumn = rows.origin.columns.get('setting');
  const valueColumn = rows.origin.columns.get('value');
  if (labelColumn === undefined || valueColumn === undefined) {
    throw new WorkbookFailure('columnMissing', { sheet });
  }
  const rowOf = settingRows(rows);
  const missing = values.filter(([key]) => !rowOf.has(key));
  const heading = range.values[0]?.[labelColumn - before.column] as unknown;
  const language = fold(String(heading)) === fold('Setting') ? 'en' : 'vi';
  const writes = values.flatMap(([key, value]): CellWrite[] => {
    const row = rowOf.get(key);
    if (row !== undefined) {
      return [{ cell: cellAddress(row, valueColumn), value }];
    }
    const added = before.row + before.rows + missing.findIndex(([each]) => each === key);
    return [
      { cell: cellAddress(added, labelColumn), value: settingLabel(key, language), isTakenIn: true },
      { cell: cellAddress(added, valueColumn), value, isTakenIn: true },
    ];
  });
  if (missing.length === 0) {
    return { sheet, writes };
  }
  refuseResizing(asked);
  if (gridValues(under.values.slice(0, missing.length)).some((row) => !row.every(isBlank))) {
    throw new WorkbookFailure('cellsInTheWay', { sheet });
  }
  return { sheet, writes, growth: { name: ROUND_TABLE.name, before, rows: missing.length } };
}

/** The sheet row of each setting; of two with the same label the first counts, as in reading. */
function settingRows(rows: TableRows): ReadonlyMap<SettingKey, number> {
  const found = new Map<SettingKey, number>();
  rows.origin.rows.forEach((row, index) => {
    const key = settingOfLabel(oneLine(rows.cell(index, 'setting')));
    if (key !== undefined && !found.has(key)) {
      found.set(key, row);
    }
  });
  return found;
}

function gridValues(values: readonly (readonly unknown[])[]): GridValue[][] {
  return values.map((row) => row.map((value) => gridValue(value)));
}
