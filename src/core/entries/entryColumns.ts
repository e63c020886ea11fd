import { USUAL_STAGES, type Stage } from '../setup/stage';
import { layOutDueItems, type DueLayout } from './dueLayout';

/** In a column of micro-points: nothing was entered. Empty is not zero. */
export const MISSING = -2_147_483_648;

/** In a column of micro-points: the item does not apply; it leaves the denominator. */
export const NOT_APPLICABLE = -2_147_483_647;

/** A column to read. Values are entered through `enterSelf`, `enterSurvey` and `enterStage` only, which keep `standing` right. */
export type Column = ArrayLike<number> & Iterable<number>;

/** What one stage gave. */
export interface StageValues<C extends Column = Column> {
  readonly everyPeriod: boolean;
  /** `unit × itemCount + item`; where it counts in every period, that × periodCount + period. */
  readonly values: C;
}

/**
 * The entries of a whole round in columns of micro-points (or MISSING, or NOT_APPLICABLE).
 *
 * self: unit-major, then item, then period: `(unit × itemCount + item) × periodCount + period`.
 * survey: `unit × itemCount + item`.
 */
export interface EntryColumns<C extends Column = Column> {
  readonly unitCount: number;
  readonly itemCount: number;
  readonly periodCount: number;
  readonly self: C;
  readonly survey: C;
  /** In the order of the stages of the round. */
  readonly stages: readonly StageValues<C>[];
  readonly due: DueLayout;
  /** `effectiveValue` of every unit and due item: a row per unit, laid out as `due` says, for scoring to run through. */
  readonly standing: C;
}

/** Columns that may still change, by `enterSelf`, `enterSurvey` and `enterStage`. */
export type EditableColumns = EntryColumns<Int32Array>;

/**
 * Columns with every value missing.
 *
 * @param duePeriods by item: index of the period in which it falls due.
 */
export function emptyEntryColumns(
  unitCount: number,
  duePeriods: readonly number[],
  periodCount: number,
  stages: readonly Pick<Stage, 'everyPeriod'>[] = USUAL_STAGES,
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
    survey: missing(itemCount),
    stages: stages.map(({ everyPeriod }) => ({
      everyPeriod,
      values: missing(itemCount * (everyPeriod ? periodCount : 1)),
    })),
    standing: missing(due.itemAt.length),
  };
}

/** A copy that may change while the original stays. */
export function copyEntryColumns(columns: EntryColumns): EditableColumns {
  return {
    ...columns,
    self: new Int32Array(columns.self),
    survey: new Int32Array(columns.survey),
    stages: columns.stages.map((stage) => ({ ...stage, values: new Int32Array(stage.values) })),
    standing: new Int32Array(columns.standing),
  };
}
