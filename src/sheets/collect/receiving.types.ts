import type { ScoreRow } from '../../core/rows/scoreRow';
import type { CellInput } from '../../core/cells/cell';
import type { Round } from '../../core/round/round';
import type { ReceivingDecision, SubmissionStatus } from '../../core/submissions/submission';
import type { DifferenceRow } from '../../core/rows/differenceRow';
import type { SubmissionRow } from '../../core/rows/submissionRow';
import type { CollectedForm } from './collected.types';
import type { CellDifference } from './compareVersions';

/** A form that is to be received, and what was decided where it says something else than what stands there. */
export interface FormChoice {
  readonly form: CollectedForm;
  readonly decision?: ReceivingDecision;
}

export interface ReceivingRequest {
  /** The round by which the forms were read; their indices are of it. */
  readonly round: Round;
  /** In this order; of two files of one unit and period the second is compared with the first. */
  readonly choices: readonly FormChoice[];
  /** Files with errors that go on record, without their entries. */
  readonly toFix?: readonly CollectedForm[];
  /** The day of receipt, an ISO date. */
  readonly on: string;
}

/**
 * What becomes of a form.
 *
 * received: its entries go into the score table. replaced: they would, but a later file of the same request takes their
 * place; it is on record. alreadyReceived: they stand there. known: this very version was
 * received and replaced, or not used; without a decision for it nothing happens again. notUsed: kept on record only.
 * undecided: it needs a decision and has none, nothing is written. toFix: has errors, nothing is written. outdated:
 * unit, period, item or framework are no longer those by which it was read; collect the file again.
 */
export type ReceivingOutcome =
  'received' | 'replaced' | 'alreadyReceived' | 'known' | 'notUsed' | 'undecided' | 'toFix' | 'outdated';

/** A cell in which the form says something else than the score table. */
export interface FormDifference extends CellDifference {
  /** Heading of the column. */
  readonly heading: string;
  /** What is to be decided; the others are written without asking and only shown. */
  readonly needsDecision: boolean;
}

export interface FormPlan {
  readonly form: CollectedForm;
  readonly outcome: ReceivingOutcome;
  /** Where it differs, in the order of the framework. Empty for a form that is not compared. */
  readonly differences: readonly FormDifference[];
  /** The file whose entries stand there; undefined where none was received. */
  readonly earlierFile?: string;
}

/** A cell of the score table that gets another content. */
export interface PlannedCell {
  /** Index among `RoundDraft.scores`. */
  readonly row: number;
  /** Column key. */
  readonly column: string;
  readonly value: CellInput;
}

/** All that receiving writes. Nothing else is touched. */
export interface ReceivingPlan {
  /** One per choice, in their order. */
  readonly forms: readonly FormPlan[];
  readonly cells: readonly PlannedCell[];
  /** Rows that the score table does not have. */
  readonly scoreRows: readonly ScoreRow[];
  /** Rows to be added. */
  readonly submissions: readonly SubmissionRow[];
  readonly differences: readonly DifferenceRow[];
  /** Rows of the table of submissions (index among `RoundDraft.submissions`) whose status changes. */
  readonly statuses: readonly { readonly row: number; readonly status: SubmissionStatus }[];
}
