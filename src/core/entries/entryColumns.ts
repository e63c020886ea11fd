import { LATER_STAGES, type LaterStage } from '../rows/stages';
import { layOutDueItems, type DueLayout } from './dueLayout';

/** In a column of micro-points: nothing was entered. Empty is not zero. */
export const MISSING = -2_147_483_648;

/** In a column of micro-points: the item does not apply; it leaves the denominator. */
export const NOT_APPLICABLE = -2_147_483_647;

/** A column to read. Values are entered through `enterSelf` and `enterStage` only, which keep `standing` right. */
export type Column = ArrayLike<number> & Iterable<number>;

/**
 * The entries of a whole round in columns of micro-points (or MISSING, or NOT_APPLICABLE).
 *
 * self: unit-major, then item, then period: `(unit × itemCount + item) × periodCount + period`.
 * The later stages: `unit × itemCount + item`.
 */
export interface EntryColumns extends Readonly<Record<LaterStage, Column>> {
  readonly unitCount: number;
  readonly itemCount: number;
  readonly periodCount: number;
  readonly self: Column;
  readonly due: DueLayout;
  /** `effectiveValue` of every unit and due item: a row per unit, laid out as `due` says, for scoring to run through. */
  readonly standing: Column;
}

type ColumnName = 'self' | LaterStage | 'standing';

/** Columns that may still change, by `enterSelf` and `enterStage`. */
export type EditableColumns = Omit<EntryColumns, ColumnName> & Readonly<Record<ColumnName, Int32Array>>;

/**
 * Columns with every value missing.
 *
 * @param duePeriods by item: index of the period in which it falls due.
 */
export function emptyEntryColumns(
  unitCount: number,
  duePeriods: readonly number[],
  periodCount: number,
): EditableColumns {
  const itemCount = duePeriods.length;
  const due = layOutDueItems(duePeriods, periodCount);
  const missing = (perUnit: number): Int32Array => new Int32Array(unitCount * perUnit).fill(MISSING);
  return {
    unitCount,
    itemCount,
    periodCount,
    due,
    self: missing(itemCount * periodCount),
    ...byStage(() => missing(itemCount)),
    standing: missing(due.itemAt.length),
  };
}

/** A copy that may change while the original stays. */
export function copyEntryColumns(columns: EntryColumns): EditableColumns {
  return {
    ...columns,
    self: new Int32Array(columns.self),
    ...byStage((stage) => new Int32Array(columns[stage])),
    standing: new Int32Array(columns.standing),
  };
}

function byStage(make: (stage: LaterStage) => Int32Array): Record<LaterStage, Int32Array> {
  const columns: Partial<Record<LaterStage, Int32Array>> = {};
  for (const stage of LATER_STAGES) {
    columns[stage] = make(stage);
  }
  return columns as Record<LaterStage, Int32Array>;
}
