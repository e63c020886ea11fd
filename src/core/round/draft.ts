import type { LastYearRows } from '../comparison/lastYearRows';
import type { CellInput, CriterionRow } from '../framework/criterionRow';
import type { ScoreRow } from '../entries/entry';
import type { DifferenceRow, SubmissionRow } from '../submissions/submission';
import type { ClassThreshold, Group, Period, RoundSettings } from './round';

/** A row of the table of units before its group is looked up. */
export interface UnitRow {
  readonly code: CellInput;
  readonly name: CellInput;
  readonly group: CellInput;
  readonly contact: CellInput;
  readonly ranked: CellInput;
  readonly lastYearIndex: CellInput;
  readonly lastYearRank: CellInput;
  readonly targetRank: CellInput;
  readonly targetIndex: CellInput;
}
export type UnitColumn = keyof UnitRow;

/**
 * A round as it stands in cells: settings understood, rows not yet.
 *
 * A round starts from one (a sample, a round file, a criteria table); reading a round workbook gives one back.
 */
export interface RoundDraft {
  readonly settings: RoundSettings;
  readonly framework: { readonly name: string; readonly version: number };
  readonly periods: readonly Period[];
  readonly groups: readonly Group[];
  readonly classes: readonly ClassThreshold[];
  readonly criteria: readonly CriterionRow[];
  readonly units: readonly UnitRow[];
  readonly scores: readonly ScoreRow[];
  readonly submissions: readonly SubmissionRow[];
  readonly differences: readonly DifferenceRow[];
  /** Absent where the round knows no more of last year than index and rank of the units. */
  readonly lastYear?: LastYearRows;
}
