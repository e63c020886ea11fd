import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import type { Grid } from '../grid/grid';
import { EVIDENCE_KEYS } from '../form/formColumns';
import type { OpenForm } from '../form/openForm';
import type { ItemEntry } from './itemEntry';

/**
 * The rows whose input lies below the first row of merged cells: it is empty, whatever the unit sees there. One
 * finding per row, at the first such cell.
 */
export function mergedInputs(
  { origin, pointsKey }: OpenForm,
  grid: Grid,
  rows: readonly ItemEntry[],
): Finding[] {
  const merges = (grid.marks?.merges ?? []).filter((area) => area.rows > 1);
  if (merges.length === 0) {
    return [];
  }
  const keys = ['first', 'second', pointsKey, ...EVIDENCE_KEYS, 'explanation', 'note'];
  return rows.flatMap(({ row, entered }): Finding[] => {
    const sheetRow = origin.rows[row] ?? -1;
    const over = merges.filter((area) => sheetRow > area.row && sheetRow < area.row + area.rows);
    const key = keys.find((each) => {
      const column = origin.columns.get(each) ?? -1;
      return over.some((area) => column >= area.column && column < area.column + area.columns);
    });
    return key === undefined
      ? []
      : [finding('mergedCells', { place: { table: 'template', row, column: key }, item: entered.itemCode })];
  });
}
