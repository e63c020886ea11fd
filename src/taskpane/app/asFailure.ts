import { WorkbookFailure } from '../../workbook/failure';
import { isPartMissing } from './reloading';

/** Whatever was thrown, as a failure that has a text. */
export function asFailure(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) {
    return error;
  }
  const officeCode = error instanceof Error ? error.name : typeof error;
  return new WorkbookFailure(isPartMissing(error) ? 'partMissing' : 'unexpected', { report: { officeCode } });
}
