import { WorkbookFailure, type FailureDetails } from '../failure';
import type { FailureCode } from '../../words/failureCode';
import { Unanswered } from './unanswered';

/** Excel's codes in our words. Those not listed are unexpected. */
const CODES: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  AccessDenied: 'accessDenied',
  ItemNotFound: 'changedMeanwhile',
  InvalidReference: 'changedMeanwhile',
  InvalidObjectPath: 'changedMeanwhile',
  Conflict: 'changedMeanwhile',
  ItemAlreadyExists: 'nameTaken',
  FilteredRangeConflict: 'filteredRows',
  MergedRangeConflict: 'mergedCells',
  TableOverlap: 'tableInTheWay',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  FormulaLengthExceedsLimit: 'tooLarge',
  ActivityLimitReached: 'busy',
  InactiveWorkbook: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
  InvalidOrTimedOutSession: 'sessionLost',
  InvalidOrTimedOutSessionMessage: 'sessionLost',
  Unauthenticated: 'sessionLost',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedFeature: 'notSupported',
  UnsupportedOperation: 'notSupported',
  UnsupportedSheet: 'notSupported',
};

/** What Excel said, without its message and its statements: both may quote cells. */
export function officeCodeOf(error: unknown): string | undefined {
  if (typeof OfficeExtension === 'undefined' || !(error instanceof OfficeExtension.Error)) {
    return undefined;
  }
  return error.code;
}

/** Any error as a failure of ours, with the command and the place for a problem report. */
export function toFailure(error: unknown, command: string, details: FailureDetails = {}): WorkbookFailure {
  if (error instanceof WorkbookFailure) {
    return new WorkbookFailure(error.code, {
      ...details,
      ...(error.sheet !== undefined && { sheet: error.sheet }),
      ...(error.remedy && { remedy: error.remedy }),
      report: { ...error.report, command },
    });
  }
  const officeCode = officeCodeOf(error);
  const code = error instanceof Unanswered ? 'noAnswer' : (CODES[officeCode ?? ''] ?? 'unexpected');
  return new WorkbookFailure(code, {
    ...details,
    report: { command, officeCode: officeCode ?? errorName(error), ...locationOf(error) },
  });
}

function locationOf(error: unknown): { readonly location?: string } {
  if (officeCodeOf(error) === undefined) {
    return {};
  }
  const location = (error as OfficeExtension.Error).debugInfo?.errorLocation;
  return location === undefined || location === '' ? {} : { location };
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
