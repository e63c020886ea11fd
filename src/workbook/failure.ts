import type { FailureCode } from '../words/failureCode';

/** For a problem report: nothing in it comes out of a cell. */
export interface FailureReport {
  /** Which of our commands it was. */
  readonly command?: string;
  /** The code that Excel gave, or the name of the error. */
  readonly officeCode?: string;
  /** The member that failed, such as "Range.values". */
  readonly location?: string;
}

/**
 * What a failed command left behind, as it was found when the workbook was read again.
 *
 * untouched: nothing was changed. restored: what had been written was taken back. partial: that failed too, and the
 * workbook stands between; `places` says what stands where. unknown: the workbook could not be read again, or what was
 * read does not tell.
 */
export type WorkbookState = 'untouched' | 'restored' | 'partial' | 'unknown';

/**
 * How a sheet stands after a command that failed: as before it, as after it, or neither. unclear: what could be read does
 * not tell, and a person has to look.
 */
export interface StandingPlace {
  readonly sheet: string;
  readonly stands: 'before' | 'after' | 'between' | 'unclear';
}

export interface FailureDetails {
  readonly sheet?: string;
  readonly state?: WorkbookState;
  readonly places?: readonly StandingPlace[];
  readonly remedy?: (() => Promise<void>) | undefined;
  readonly report?: FailureReport;
}

/** The only error that leaves this folder. Its message is its code: texts are made by the language of the pane. */
export class WorkbookFailure extends Error {
  override readonly name = 'WorkbookFailure';
  readonly code: FailureCode;
  readonly sheet: string | undefined;
  readonly state: WorkbookState;
  /** Every sheet that the command was about, where it stands between; where it is unknown, the sheets to look at. */
  readonly places: readonly StandingPlace[];
  /** Removes what stands in the way, where that can be done from the pane, and does what was asked. */
  readonly remedy: (() => Promise<void>) | undefined;
  readonly report: FailureReport;

  constructor(code: FailureCode, details: FailureDetails = {}) {
    super(code);
    this.code = code;
    this.sheet = details.sheet;
    this.state = details.state ?? 'untouched';
    this.places = details.places ?? [];
    this.remedy = details.remedy;
    this.report = details.report ?? {};
  }
}
