import type { SubmissionRow } from '../../../src/core/rows/submissionRow';

/** A row of the table of submissions in which nothing stands. */
export const BLANK_SUBMISSION: SubmissionRow = {
  unitCode: null,
  periodCode: null,
  sentOut: null,
  received: null,
  file: null,
  status: null,
  errors: null,
  warnings: null,
  content: null,
  decision: null,
  note: null,
};

export const submissionRow = (
  unitCode: string,
  periodCode: string,
  rest: Partial<SubmissionRow>,
): SubmissionRow => ({ ...BLANK_SUBMISSION, unitCode, periodCode, ...rest });
