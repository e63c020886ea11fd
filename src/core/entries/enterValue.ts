import { effectiveValue } from './effective';
import type { EditableColumns } from './entryColumns';
import type { LaterStage } from '../rows/stages';

/**
 * Enters a self-score: micro-points, MISSING or NOT_APPLICABLE.
 *
 * @param pair unit × itemCount + item
 */
export function enterSelf(columns: EditableColumns, pair: number, period: number, value: number): void {
  columns.self[pair * columns.periodCount + period] = value;
  // It stands until a later period replaces it.
  for (let later = period; later < columns.periodCount; later += 1) {
    settle(columns, pair, later);
  }
}

/** Enters what a stage after the self-score gave; these count in the last period. */
export function enterStage(columns: EditableColumns, stage: LaterStage, pair: number, value: number): void {
  columns[stage][pair] = value;
  settle(columns, pair, columns.periodCount - 1);
}

function settle(columns: EditableColumns, pair: number, period: number): void {
  const { itemCount, due, standing } = columns;
  const item = pair % itemCount;
  const position = due.positionOf[period * itemCount + item] ?? -1;
  if (position >= 0) {
    const row = ((pair - item) / itemCount) * due.itemAt.length;
    standing[row + position] = effectiveValue(columns, pair, period);
  }
}
