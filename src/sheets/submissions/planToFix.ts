import { cellText } from '../../core/framework/vocabulary';
import type { RoundDraft } from '../../core/round/draft';
import type { Round } from '../../core/round/round';
import type { SubmissionRow } from '../../core/submissions/submission';
import type { CollectedForm } from '../collect/collected.types';
import { fileRow } from './fileRow';

/** Files with errors that are to be put on record. */
export interface FilesToFix {
  /** The round by which the forms were read. */
  readonly round: Round;
  readonly forms: readonly CollectedForm[];
  /** The day of receipt, an ISO date. */
  readonly on: string;
}

/**
 * The rows that put files with errors on record; nothing of their entries is written. A file whose content is on record
 * for the unit and period already gets no second row, and one that is valid none at all.
 */
export function planToFix(draft: RoundDraft, { round, forms, on }: FilesToFix): readonly SubmissionRow[] {
  const known = new Set(draft.submissions.map(keyOf));
  return forms.flatMap((form): SubmissionRow[] => {
    const unitCode = round.units[form.unit]?.code ?? '';
    const periodCode = round.periods[form.period]?.code ?? '';
    const row = fileRow(form, { unitCode, periodCode, on, status: 'toFix' });
    if (form.state !== 'toFix' || known.has(keyOf(row))) {
      return [];
    }
    known.add(keyOf(row));
    return [row];
  });
}

function keyOf({ unitCode, periodCode, content }: SubmissionRow): string {
  return [unitCode, periodCode, content].map(cellText).join('\t');
}
