import { planSent, type SentForms } from '../sheets/submissions/planSent';
import { addedSubmissionRows } from '../sheets/submissions/submissionRows';
import { changeTables } from './changeTables/changeTables';
import type { Undoable } from './writeCells';

export interface RecordedRows extends Undoable {
  /** How many rows were added to the table of submissions. */
  readonly rows: number;
}

/** Puts on record that forms were sent out (see `planSent`), in one block, all or nothing. Syncs: see `changeTables`. */
export async function recordSent(sent: SentForms): Promise<RecordedRows> {
  let rows = 0;
  const { undo } = await changeTables('recordSent', (draft) => {
    const plan = planSent(draft, sent);
    rows = plan.rows.length;
    return {
      cells: plan.cells.map((cell) => ({ table: 'submissions', ...cell })),
      rows: [{ table: 'submissions', added: addedSubmissionRows(draft, plan.rows) }],
    };
  });
  return { rows, undo };
}
