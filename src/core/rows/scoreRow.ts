import type { CellInput } from '../cells/cell';

/**
 * What a unit entered for one item in one period, as it stands in the cells.
 *
 * `data` is what the rule needs: the label of a level, "45/50" (numerator/denominator), a number, positions of a
 * checklist, counts of answers; empty for direct points. `points` is the self-score itself; for the other rules it is computed from the data and
 * may be left empty.
 */
export interface Entry {
  readonly data: CellInput;
  readonly points: CellInput;
}

/** The row of one unit and one item in the score table. */
export interface ScoreRow {
  readonly unitCode: CellInput;
  readonly itemCode: CellInput;
  /** One per period of the round, in its order. */
  readonly entries: readonly Entry[];
  readonly appraisal1: CellInput;
  readonly appraisal2: CellInput;
  readonly council: CellInput;
  /** Why a stage after the self-score changed the points. */
  readonly reason: CellInput;
  /** Points from the survey, or the answers that its rule turns into points, for items whose source is the survey. */
  readonly survey: CellInput;
  /** How many forms of the survey came back out of those handed out, "480/600"; changes no points. */
  readonly surveyForms: CellInput;
  readonly evidence: CellInput;
  readonly explanation: CellInput;
  readonly note: CellInput;
}
