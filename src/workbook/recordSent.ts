import { planSent, type SentForms } from '../sheets/submissions/planSent';
import { addedSubmissionRows } from '../sheets/submissions/submissionRows';
import { changeRound } from './round/changeRound';
import type { Undoable } from './workbookPort';

export interface RecordedRows extends Undoable {
  /** How many rows were added to the table of submissions. */
  readonly rows: number;
}

/** Puts on record that forms were sent out (see `planSent`), in one block, all or nothing. Syncs: see `changeRound`. */
export async function recordSent(sent: SentForms): Promise<RecordedRows> {
  const { result, undo } = await changeRound('recordSent', ({ draft }) => {
    const plan = planSent(draft, sent);
    return {
      cells: plan.cells.map((cell) => ({ table: 'submissions', ...cell })),
      rows: [{ table: 'submissions', added: addedSubmissionRows(draft, plan.rows) }],
      result: plan.rows.length,
    };
  });
  return { rows: result, undo };
}
