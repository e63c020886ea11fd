import type { WorkbookFailure } from '../../../workbook/failure';

/** What support needs and nothing out of a cell: codes and names of commands, no sheet, no score, no person. */
export function failureReport(failure: WorkbookFailure): string {
  const { command, officeCode, location } = failure.report;
  return [
    `code: ${failure.code}`,
    `state: ${failure.state}`,
    `command: ${command ?? '-'}`,
    `office: ${officeCode ?? '-'}`,
    `location: ${location ?? '-'}`,
    `browser: ${navigator.userAgent}`,
  ].join('\n');
}
