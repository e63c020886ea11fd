import { effectiveValue } from './effective';
import type { EditableColumns } from './entryColumns';
import type { LaterStage } from '../rows/stages';

/**
 * Enters a self-score: micro-points, MISSING or NOT_APPLICABLE.
 *
 * @param slot unit × itemCount + item
 */
export function enterSelf(columns: EditableColumns, slot: number, period: number, value: number): void {
  columns.self[slot * columns.periodCount + period] = value;
  // It stands until a later period replaces it.
  for (let later = period; later < columns.periodCount; later += 1) {
    settle(columns, slot, later);
  }
}

/** Enters what a stage after the self-score gave; these count in the last period. */
export function enterStage(columns: EditableColumns, stage: LaterStage, slot: number, value: number): void {
  columns[stage][slot] = value;
  settle(columns, slot, columns.periodCount - 1);
}

function settle(columns: EditableColumns, slot: number, period: number): void {
  const { itemCount, due, standing } = columns;
  const item = slot % itemCount;
  const position = due.positionOf[period * itemCount + item] ?? -1;
  if (position >= 0) {
    const row = ((slot - item) / itemCount) * due.itemAt.length;
    standing[row + position] = effectiveValue(columns, slot, period);
  }
}
