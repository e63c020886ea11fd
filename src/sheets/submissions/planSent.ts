import { isoFromCell, serialFromIso, shownDate } from '../../core/dates/dateSerial';
import type { CellInput } from '../../core/cells/cell';
import { cellText } from '../../core/cells/cellText';
import type { RoundDraft } from '../../core/round/draft';
import type { SubmissionColumn, SubmissionRow } from '../../core/rows/submissionRow';
import { readStatus, statusWord } from '../../core/submissions/words';

/** Forms that were made for units, by code. */
export interface SentForms {
  readonly unitCodes: readonly string[];
  readonly periodCode: string;
  /** The day they were sent out, an ISO date. */
  readonly on: string;
}

/** What is written into the table of submissions. */
export interface SentPlan {
  readonly rows: readonly SubmissionRow[];
  readonly cells: readonly {
    /** Index among `RoundDraft.submissions`. */
    readonly row: number;
    readonly column: SubmissionColumn;
    readonly value: CellInput;
  }[];
}

const SENT_AGAIN = /Phát lại \d{2}\/\d{2}\/\d{4}/u;

/**
 * One row per unit and period says that a form was sent out: the first day stays for ever, and the last day it was sent
 * again stands in the note. Saying it twice for one day changes nothing.
 */
export function planSent(draft: RoundDraft, { unitCodes, periodCode, on }: SentForms): SentPlan {
  const rowOf = new Map<string, number>();
  draft.submissions.forEach((row, index) => {
    const isSent = readStatus(cellText(row.status)) === 'sentOut' && cellText(row.periodCode) === periodCode;
    const unitCode = cellText(row.unitCode);
    if (isSent && !rowOf.has(unitCode)) {
      rowOf.set(unitCode, index);
    }
  });
  const units = [...new Set(unitCodes)];
  return {
    rows: units.filter((unit) => !rowOf.has(unit)).map((unit) => sentRow(unit, periodCode, on)),
    cells: units.flatMap((unit): SentPlan['cells'][number][] => {
      const row = rowOf.get(unit);
      const present = row === undefined ? undefined : draft.submissions[row];
      if (row === undefined || !present) {
        return [];
      }
      if (cellText(present.sentOut) === '') {
        return [{ row, column: 'sentOut', value: serialFromIso(on) ?? null }];
      }
      const note = cellText(present.note);
      const next = isoFromCell(present.sentOut) === on ? note : sentAgain(note, on);
      return next === note ? [] : [{ row, column: 'note', value: next }];
    }),
  };
}

function sentRow(unitCode: string, periodCode: string, on: string): SubmissionRow {
  return {
    unitCode,
    periodCode,
    sentOut: serialFromIso(on) ?? null,
    received: null,
    file: null,
    status: statusWord('sentOut'),
    errors: null,
    warnings: null,
    content: null,
    decision: null,
    note: null,
  };
}

/** What else the note says stays. */
function sentAgain(note: string, on: string): string {
  const text = `Phát lại ${shownDate(on)}`;
  if (SENT_AGAIN.test(note)) {
    return note.replace(SENT_AGAIN, text);
  }
  return note === '' ? text : `${note}; ${text}`;
}
