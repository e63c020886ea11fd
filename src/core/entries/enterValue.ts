import { effectiveValue } from './effective';
import type { EditableColumns } from './entryColumns';

/**
 * Enters a self-score: micro-points, MISSING or NOT_APPLICABLE.
 *
 * @param pair unit × itemCount + item
 */
export function enterSelf(columns: EditableColumns, pair: number, period: number, value: number): void {
  columns.self[pair * columns.periodCount + period] = value;
  settleFrom(columns, pair, period);
}

/** Enters survey points; these count in the last period. */
export function enterSurvey(columns: EditableColumns, pair: number, value: number): void {
  columns.survey[pair] = value;
  settleFrom(columns, pair, columns.periodCount - 1);
}

/**
 * Enters what a stage gave.
 *
 * @param stage its index
 * @param period of a stage that counts in every period; any other counts in the last one, whatever is said here.
 */
export function enterStage(
  columns: EditableColumns,
  stage: number,
  pair: number,
  value: number,
  period = columns.periodCount - 1,
): void {
  const given = columns.stages[stage];
  if (!given) {
    throw new RangeError(`There is no stage ${stage}`);
  }
  if (given.everyPeriod) {
    given.values[pair * columns.periodCount + period] = value;
    settleFrom(columns, pair, period);
  } else {
    given.values[pair] = value;
    settleFrom(columns, pair, columns.periodCount - 1);
  }
}

/** Enters a value so that it counts at the end of a period, whatever was given until then. */
export function enterCounting(columns: EditableColumns, pair: number, period: number, value: number): void {
  enterSelf(columns, pair, period, value);
  const isYear = period === columns.periodCount - 1;
  columns.stages.forEach(({ everyPeriod }, stage) => {
    if (everyPeriod || isYear) {
      enterStage(columns, stage, pair, value, period);
    }
  });
}

/** What is given in a period stands until a later one gives something else. */
function settleFrom(columns: EditableColumns, pair: number, period: number): void {
  for (let later = period; later < columns.periodCount; later += 1) {
    settle(columns, pair, later);
  }
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
