import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import { oneLine } from '../grid/cellValue';
import type { TableRows } from '../tables/readTable';
import type { SettingKey } from './settingDefinitions';
import { readSettings, settingLabel, settingOfLabel, type RoundHeader } from './settings';

export interface SettingsReading {
  readonly header: RoundHeader;
  readonly findings: readonly Finding[];
  /** The row of each setting that stands there. */
  readonly rowOf: ReadonlyMap<SettingKey, number>;
}

/** Reads ParRound: one row per setting, in any order; rows with other labels are left alone. */
export function readSettingsTable(rows: TableRows): SettingsReading {
  const rowOf = new Map<SettingKey, number>();
  for (let row = 0; row < rows.count; row++) {
    const key = settingOfLabel(oneLine(rows.cell(row, 'setting')));
    if (key !== undefined && !rowOf.has(key)) {
      rowOf.set(key, row);
    }
  }
  const { header, problems } = readSettings((key) => {
    const row = rowOf.get(key);
    return row === undefined ? undefined : rows.cell(row, 'value');
  });
  const findings = problems.map(({ key, kind, text }) => {
    const row = rowOf.get(key);
    const setting = settingLabel(key, 'vi');
    const place = { table: 'round', column: 'value', ...(row !== undefined && { row }) } as const;
    return kind === 'missing'
      ? finding('settingMissing', { place }, { setting })
      : finding('settingInvalid', { place }, { setting, text });
  });
  return { header, findings, rowOf };
}
