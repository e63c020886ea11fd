import { finding } from '../../core/finding/create';
import type { Finding } from '../../core/finding/finding';
import type { Period } from '../../core/setup/period';
import { oneLine } from '../grid/cellValue';
import { fold } from '../grid/fold';
import type { Grid } from '../grid/grid';
import { formColumns, formPointsKey } from '../form/formColumns';
import type { OpenForm } from '../form/openForm';

/**
 * Whether the column of the points is the one that was sent: one finding if not. Columns may be moved, and go by their
 * headings; where the heading is not the one that was sent and the column of another period is gone, that other one may
 * have got it.
 */
export function movedColumns(
  { origin, pointsKey }: OpenForm,
  grid: Grid,
  periods: readonly Period[],
): Finding[] {
  const sent = new Map(formColumns(periods, true).map(({ key, vi }) => [key, vi]));
  const column = origin.columns.get(pointsKey) ?? -1;
  const found = oneLine(grid.values[0]?.[column - grid.column]);
  const isAsSent = fold(found) === fold(sent.get(pointsKey) ?? '');
  const gone = periods.map(({ code }) => formPointsKey(code)).filter((key) => !origin.columns.has(key));
  if (isAsSent || gone.length === 0) {
    return [];
  }
  const expected = [pointsKey, ...gone].map((key) => sent.get(key) ?? key).join(', ');
  const place = { table: 'form', column: pointsKey } as const;
  return [finding('columnsMoved', { place }, { expected, found })];
}
