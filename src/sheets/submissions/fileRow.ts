import { serialFromIso } from '../../core/dates/dateSerial';
import type { ReceivingDecision, SubmissionStatus } from '../../core/submissions/submission';
import type { SubmissionRow } from '../../core/rows/submissionRow';
import { decisionWord, statusWord } from '../../core/submissions/words';
import type { CollectedForm } from '../collect/collected.types';
import { placesToFix } from './placesToFix';

/** The row that puts a file on record. */
export function fileRow(
  form: CollectedForm,
  place: {
    readonly unitCode: string;
    readonly periodCode: string;
    /** The day of receipt, an ISO date. */
    readonly on: string;
    readonly status: SubmissionStatus;
    readonly decision?: ReceivingDecision | undefined;
  },
): SubmissionRow {
  const count = (severity: string): number =>
    form.findings.filter((finding) => finding.severity === severity).length;
  return {
    unitCode: place.unitCode,
    periodCode: place.periodCode,
    sentOut: null,
    received: serialFromIso(place.on) ?? null,
    file: form.file,
    status: statusWord(place.status),
    errors: count('error'),
    warnings: count('warning'),
    content: form.content,
    decision: place.decision === undefined ? null : decisionWord(place.decision),
    note: place.status === 'toFix' ? placesToFix(form.findings) : null,
  };
}
