import { addedRows } from '../tables/addedRows';
import { ROUND_TABLE } from '../tables/roundTables';
import type { AddedRows } from '../tables/rowsPart';

/** Settings to be added to the table of settings: label and value, as they stand in their cells. */
export function addedSettingRows(
  settings: readonly (readonly [label: string, value: string | number])[],
): AddedRows {
  return addedRows(ROUND_TABLE.columns, settings);
}
