import { standingSelfScore } from './effective';
import { APPRAISAL_STAGES, type AppraisalStage } from '../rows/stages';
import { MISSING, type EntryColumns } from './entryColumns';

/** A stage that gave something else than stood before it. Micro-points or NOT_APPLICABLE. */
export interface StageChange {
  readonly stage: AppraisalStage;
  readonly before: number;
  readonly after: number;
}

/**
 * What the stages after the self-score changed, in their order. First stands the survey where there is one, else
 * the self-score of the year.
 *
 * A stage that repeats what stood changes nothing; nor does the first one that gives anything at all, because
 * where the unit gave nothing there is nothing to change.
 *
 * @param pair unit × itemCount + item
 */
export function stageChanges(columns: EntryColumns, pair: number): StageChange[] {
  const changes: StageChange[] = [];
  const survey = columns.survey[pair] ?? MISSING;
  let before = survey === MISSING ? standingSelfScore(columns, pair, columns.periodCount - 1) : survey;
  for (const stage of APPRAISAL_STAGES) {
    const after = columns[stage][pair] ?? MISSING;
    if (after === MISSING) {
      continue;
    }
    if (before !== MISSING && after !== before) {
      changes.push({ stage, before, after });
    }
    before = after;
  }
  return changes;
}
