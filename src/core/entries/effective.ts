import { LATER_STAGES } from '../rows/stages';
import { MISSING, type EntryColumns } from './entryColumns';

/**
 * The value that counts for a unit and an item at the end of a period: micro-points, MISSING or NOT_APPLICABLE.
 *
 * A self-score stands until a later period replaces it. In the last period (the year) the stages after the
 * self-score come on top, the last given one first; an item of the survey has its survey points. `EntryColumns.standing` holds the same for scoring, item beside item.
 *
 * @param pair unit × itemCount + item
 */
export function effectiveValue(columns: EntryColumns, pair: number, period: number): number {
  if (period === columns.periodCount - 1) {
    const later = lastGivenStage(columns, pair);
    if (later !== MISSING) {
      return later;
    }
  }
  return standingSelfScore(columns, pair, period);
}

/** The self-score that stands at the end of a period: the last one given until then; MISSING where there is none. */
export function standingSelfScore(columns: EntryColumns, pair: number, period: number): number {
  for (let at = pair * columns.periodCount + period; at >= pair * columns.periodCount; at -= 1) {
    const value = columns.self[at] ?? MISSING;
    if (value !== MISSING) {
      return value;
    }
  }
  return MISSING;
}

/** The value of the last stage after the self-score, or of the survey; MISSING where none was given. */
export function lastGivenStage(columns: EntryColumns, pair: number): number {
  for (let at = LATER_STAGES.length - 1; at >= 0; at -= 1) {
    const value = columns[LATER_STAGES[at] ?? 'survey'][pair] ?? MISSING;
    if (value !== MISSING) {
      return value;
    }
  }
  return MISSING;
}
