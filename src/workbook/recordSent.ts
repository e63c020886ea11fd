import { missingScoreRows } from '../sheets/round/completeScores';
import { addedScoreRows } from '../sheets/round/scoreRowsPart';
import { planSent, type SentForms } from '../sheets/submissions/planSent';
import { addedSubmissionRows } from '../sheets/submissions/submissionRows';
import { changeRound } from './round/changeRound';
import type { Undoable } from './workbookPort';

export interface RecordedRows extends Undoable {
  /** How many rows were added to the table of submissions. */
  readonly rows: number;
}

/**
 * Puts on record that forms were sent out (see `planSent`), and gives the units that they went to the rows of scores
 * that they still lack, so that what comes back has its place: all or nothing. Syncs: see `changeRound`.
 */
export async function recordSent(sent: SentForms): Promise<RecordedRows> {
  const { result, undo } = await changeRound('recordSent', ({ draft, table }) => {
    const plan = planSent(draft, sent);
    const { columns } = table('scores').rows.origin;
    const canHold = columns.has('unitCode') && columns.has('itemCode');
    const units = new Set(sent.unitCodes);
    const scores = canHold
      ? missingScoreRows(draft).filter(({ unitCode }) => units.has(String(unitCode)))
      : [];
    return {
      cells: plan.cells.map((cell) => ({ table: 'submissions', ...cell })),
      rows: [
        { table: 'submissions', added: addedSubmissionRows(draft, plan.rows) },
        { table: 'scores', added: addedScoreRows(draft, scores) },
      ],
      result: plan.rows.length,
    };
  });
  return { rows: result, undo };
}
