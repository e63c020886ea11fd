import type { UnitRow } from '../rows/unitRow';
import type { LastYearRows } from '../rows/lastYearRows';
import type { CriterionRow } from '../rows/criterionRow';
import type { PublishedRow } from '../rows/publishedRow';
import type { ScoreRow } from '../rows/scoreRow';
import type { DifferenceRow } from '../rows/differenceRow';
import type { SubmissionRow } from '../rows/submissionRow';
import type { RoundSettings } from '../setup/roundSettings';
import type { ClassThreshold } from '../setup/classThreshold';
import type { Period } from '../setup/period';
import type { Stage } from '../setup/stage';
import type { Group } from '../setup/unit';

/**
 * A round as it stands in cells: settings understood, rows not yet.
 *
 * A round starts from one (a sample, a round file, a criteria table); reading a round workbook gives one back.
 */
export interface RoundDraft {
  readonly settings: RoundSettings;
  readonly framework: { readonly name: string; readonly version: number };
  readonly periods: readonly Period[];
  /** Absent where the round names none: the usual ones. */
  readonly stages?: readonly Stage[];
  readonly groups: readonly Group[];
  readonly classes: readonly ClassThreshold[];
  readonly criteria: readonly CriterionRow[];
  readonly units: readonly UnitRow[];
  readonly scores: readonly ScoreRow[];
  readonly submissions: readonly SubmissionRow[];
  readonly differences: readonly DifferenceRow[];
  /** Absent where the round knows no more of last year than index and rank of the units. */
  readonly lastYear?: LastYearRows;
  /** Absent where the round has no table of this year's published figures. */
  readonly published?: readonly PublishedRow[];
}
