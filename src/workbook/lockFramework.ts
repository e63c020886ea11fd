import { writeLockMark } from '../core/framework/lockMark';
import { oneLine } from '../sheets/grid/cellValue';
import { SETTINGS, type SettingKey } from '../sheets/round/settingDefinitions';
import { addedSettingRows } from '../sheets/round/settingRowsPart';
import { settingLabel, settingOfLabel } from '../sheets/round/settings';
import type { TableRows } from '../sheets/tables/readTable';
import { WorkbookFailure } from './failure';
import { changeRound } from './round/changeRound';
import type { TableCell } from './round/roundChanges.types';
import type { Undoable } from './workbookPort';

export interface FrameworkLock {
  readonly locked: boolean;
  /** The version that is locked, or the next one when it is opened for changes. */
  readonly version: number;
}

/**
 * Writes lock and version of the framework into the settings of the round, wherever their table stands, and what is
 * locked, so that a later change is seen. A row that the table lacks is added under it. Syncs: see `changeRound`.
 */
export function lockFramework({ locked, version }: FrameworkLock): Promise<Undoable> {
  return changeRound('lockFramework', ({ draft, language, table }) => {
    const values: readonly (readonly [SettingKey, string | number])[] = [
      ['frameworkVersion', SETTINGS.frameworkVersion.write(version)],
      ['frameworkLocked', SETTINGS.frameworkLocked.write(locked)],
      ['lockMark', locked ? writeLockMark(draft.criteria, version) : ''],
    ];
    const { grid, rows } = table('round');
    if (!rows.origin.columns.has('setting') || !rows.origin.columns.has('value')) {
      throw new WorkbookFailure('columnMissing', { sheet: grid.sheet });
    }
    const rowOf = settingRows(rows);
    return {
      cells: values.flatMap(([key, value]): TableCell[] => {
        const row = rowOf.get(key);
        return row === undefined ? [] : [{ table: 'round', row, column: 'value', value }];
      }),
      rows: [
        {
          table: 'round',
          added: addedSettingRows(
            values
              .filter(([key, value]) => !rowOf.has(key) && value !== '')
              .map(([key, value]) => [settingLabel(key, language), value]),
          ),
        },
      ],
      result: undefined,
    };
  });
}

/** The row of each setting; of two with the same label the first counts, as in reading. */
function settingRows(rows: TableRows): ReadonlyMap<SettingKey, number> {
  const found = new Map<SettingKey, number>();
  for (let row = 0; row < rows.count; row++) {
    const key = settingOfLabel(oneLine(rows.cell(row, 'setting')));
    if (key !== undefined && !found.has(key)) {
      found.set(key, row);
    }
  }
  return found;
}
