import { effectiveValue, givenBeforeStages, stageValue } from './effective';
import { MISSING, type EntryColumns } from './entryColumns';

/** A stage that gave something else than stood before it. Micro-points or NOT_APPLICABLE. */
export interface StageChange {
  /** Index of the stage. */
  readonly stage: number;
  /** Index of the period in which it gave it. */
  readonly period: number;
  readonly before: number;
  readonly after: number;
}

/**
 * What the stages after the self-score changed, period by period, in their order. In each period first stands what was
 * given before the stages (the survey of the year, else the self-score), or else what stands from the period before.
 *
 * A stage that repeats what stood changes nothing; nor does the first one that gives anything at all, because
 * where the unit gave nothing there is nothing to change.
 *
 * @param pair unit × itemCount + item
 */
export function stageChanges(columns: EntryColumns, pair: number): StageChange[] {
  const changes: StageChange[] = [];
  for (let period = 0; period < columns.periodCount; period += 1) {
    const given = givenBeforeStages(columns, pair, period);
    let before = given === MISSING ? effectiveValue(columns, pair, period - 1) : given;
    columns.stages.forEach((_, stage) => {
      const after = stageValue(columns, stage, pair, period);
      if (after === MISSING) {
        return;
      }
      if (before !== MISSING && after !== before) {
        changes.push({ stage, period, before, after });
      }
      before = after;
    });
  }
  return changes;
}
