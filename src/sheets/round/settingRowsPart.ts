import { ROUND_TABLE } from '../tables/roundTables';
import { rowsContent, rowsStyles, type AddedRows, type RowsLooks, type RowsPlace } from '../tables/rowsPart';

/** Settings to be added to the table of settings: label and value, as they stand in their cells. */
export function addedSettingRows(
  settings: readonly (readonly [label: string, value: string | number])[],
): AddedRows {
  const { columns } = ROUND_TABLE;
  const looksAt = (place: RowsPlace): RowsLooks => ({
    styles: rowsStyles(columns, place),
    validations: [],
    highlights: [],
  });
  return {
    count: settings.length,
    partAt: (place) => ({ ...looksAt(place), ...rowsContent(columns, settings, place) }),
    looksAt,
  };
}
