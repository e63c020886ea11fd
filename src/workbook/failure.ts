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
 * What a failed command left behind.
 *
 * untouched: nothing had been written. restored: what had been written was taken back. partial: that failed too.
 */
export type WorkbookState = 'untouched' | 'restored' | 'partial';

export interface FailureDetails {
  readonly sheet?: string;
  readonly state?: WorkbookState;
  readonly report?: FailureReport;
}

/** The only error that leaves this folder. Its message is its code: texts are made by the language of the pane. */
export class WorkbookFailure extends Error {
  override readonly name = 'WorkbookFailure';
  readonly code: FailureCode;
  readonly sheet: string | undefined;
  readonly state: WorkbookState;
  readonly report: FailureReport;

  constructor(code: FailureCode, details: FailureDetails = {}) {
    super(code);
    this.code = code;
    this.sheet = details.sheet;
    this.state = details.state ?? 'untouched';
    this.report = details.report ?? {};
  }
}
