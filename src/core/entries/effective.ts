import { MISSING, type EntryColumns } from './entryColumns';

/**
 * The value that counts for a unit and an item at the end of a period: micro-points, MISSING or NOT_APPLICABLE.
 *
 * What was given in a period, by the unit or by a stage, stands until a later period gives something else. Within a period
 * the last stage that gave anything counts; before the stages come the survey points, which are of the last period (the
 * year), and then the self-score. A stage that does not count in every period is of the last one, too, and comes before
 * whatever earlier periods hold. `EntryColumns.standing` holds the same for scoring, item beside item.
 *
 * @param pair unit × itemCount + item
 */
export function effectiveValue(columns: EntryColumns, pair: number, period: number): number {
  for (let at = period; at >= 0; at -= 1) {
    const value = givenIn(columns, pair, at);
    if (value !== MISSING) {
      return value;
    }
  }
  return MISSING;
}

/** What counts of what was given in one period; MISSING where nothing was. */
export function givenIn(columns: EntryColumns, pair: number, period: number): number {
  for (let stage = columns.stages.length - 1; stage >= 0; stage -= 1) {
    const value = stageValue(columns, stage, pair, period);
    if (value !== MISSING) {
      return value;
    }
  }
  return givenBeforeStages(columns, pair, period);
}

/** The survey points of the year, else the self-score of the period; MISSING where neither was given. */
export function givenBeforeStages(columns: EntryColumns, pair: number, period: number): number {
  const survey = period === columns.periodCount - 1 ? (columns.survey[pair] ?? MISSING) : MISSING;
  return survey === MISSING ? (columns.self[pair * columns.periodCount + period] ?? MISSING) : survey;
}

/** What a stage gave in a period; MISSING where it gave nothing, or does not count there. */
export function stageValue(columns: EntryColumns, stage: number, pair: number, period: number): number {
  const given = columns.stages[stage];
  if (!given) {
    return MISSING;
  }
  if (given.everyPeriod) {
    return given.values[pair * columns.periodCount + period] ?? MISSING;
  }
  return period === columns.periodCount - 1 ? (given.values[pair] ?? MISSING) : MISSING;
}
