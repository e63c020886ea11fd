import type { CellInput } from '../../core/cells/cell';
import { cellText } from '../../core/cells/cellText';
import type { RoundDraft } from '../../core/round/draft';
import type { Round } from '../../core/round/round';
import type { SubmissionRow } from '../../core/rows/submissionRow';
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

/** Where the file of a form stands in the table of submissions. */
interface Placed {
  readonly form: CollectedForm;
  readonly unitCode: string;
  readonly periodCode: string;
}

/**
 * The rows that put files with errors on record; nothing of their entries is written. A file whose content is on record
 * for the unit and period already gets no second row, and one that is valid none at all.
 */
export function planToFix(draft: RoundDraft, { round, forms, on }: FilesToFix): readonly SubmissionRow[] {
  return notOnRecord(draft, round, forms).map(({ form, unitCode, periodCode }) =>
    fileRow(form, { unitCode, periodCode, on, status: 'toFix' }),
  );
}

/** The files with errors that the table of submissions does not have yet. */
export function formsNotOnRecord(
  draft: RoundDraft,
  round: Round,
  forms: readonly CollectedForm[],
): readonly CollectedForm[] {
  return notOnRecord(draft, round, forms).map(({ form }) => form);
}

/** A unit or period that is gone from the round since the file was read has no place for it. */
function notOnRecord(draft: RoundDraft, round: Round, forms: readonly CollectedForm[]): readonly Placed[] {
  const known = new Set(draft.submissions.map((row) => keyOf(row.unitCode, row.periodCode, row.content)));
  const units = new Set(draft.units.map(({ code }) => cellText(code)));
  const periods = new Set(draft.periods.map(({ code }) => cellText(code)));
  return forms.flatMap((form): Placed[] => {
    const unitCode = round.units[form.unit]?.code ?? '';
    const periodCode = round.periods[form.period]?.code ?? '';
    const key = keyOf(unitCode, periodCode, form.content);
    const hasPlace = units.has(unitCode) && periods.has(periodCode);
    if (form.state !== 'toFix' || !hasPlace || known.has(key)) {
      return [];
    }
    known.add(key);
    return [{ form, unitCode, periodCode }];
  });
}

function keyOf(...parts: readonly CellInput[]): string {
  return parts.map(cellText).join('\t');
}
