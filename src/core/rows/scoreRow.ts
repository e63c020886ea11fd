import type { CellInput } from '../cells/cell';

/**
 * What a unit entered for one item in one period, as it stands in the cells.
 *
 * `data` is what the rule needs: the label of a level, "45/50" (numerator/denominator), a number, positions of a
 * checklist, counts of answers; empty for direct points. `points` is the self-score itself; for the other rules it is
 * computed from the data and may be left empty.
 */
export interface Entry {
  readonly data: CellInput;
  readonly points: CellInput;
}

/**
 * The columns of the score table that hold something about an item, beside those of periods and stages.
 *
 * survey: points, or the answers that its rule turns into points. reason: why a stage changed the points. surveyForms: how
 * many forms of the survey came back out of those handed out, "480/600"; changes no points.
 */
export const SCORE_COLUMNS = ['survey', 'reason', 'evidence', 'explanation', 'note', 'surveyForms'] as const;
export type ScoreColumn = (typeof SCORE_COLUMNS)[number];

/** The row of one unit and one item in the score table. */
export interface ScoreRow extends Readonly<Record<ScoreColumn, CellInput>> {
  readonly unitCode: CellInput;
  readonly itemCode: CellInput;
  /** One per period of the round, in its order. */
  readonly entries: readonly Entry[];
  /** By the key of the column of a stage (`stageColumn`); what is not there is empty. */
  readonly stages: Readonly<Record<string, CellInput>>;
}

/** What stands in the columns of a row; what is not given is empty. */
export function scoreCellsOf(
  given: Partial<Readonly<Record<ScoreColumn, CellInput>>>,
): Record<ScoreColumn, CellInput> {
  const cells: Partial<Record<ScoreColumn, CellInput>> = {};
  for (const column of SCORE_COLUMNS) {
    cells[column] = given[column] ?? null;
  }
  return cells as Record<ScoreColumn, CellInput>;
}

/** A row in which nothing but its codes stands. */
export function blankScoreRow(unitCode: string, itemCode: string, periodCount: number): ScoreRow {
  return {
    unitCode,
    itemCode,
    entries: Array.from({ length: periodCount }, () => ({ data: null, points: null })),
    stages: {},
    ...scoreCellsOf({}),
  };
}
