import type { RoundDraft } from '../core/round/draft';
import { statusWord } from '../core/submissions/words';
import { planReceiving } from '../sheets/collect/planReceiving';
import type { ReceivingPlan, ReceivingRequest } from '../sheets/collect/receiving.types';
import { addedScoreRows } from '../sheets/round/scoreRowsPart';
import { addedDifferenceRows, addedSubmissionRows } from '../sheets/submissions/submissionRows';
import { changeRound } from './round/changeRound';
import type { RoundChanges } from './round/roundChanges.types';
import type { WriteWatch } from './run/requests';
import type { ReceivedForms } from './workbookPort';

/**
 * Puts forms into the round: their entries into the score table, each file (with errors too, then without its entries)
 * and each differing cell on record, together or not at all (see `planReceiving` and `changeRound`).
 *
 * What is already there is known by its content: after an interruption the same files can be received again.
 */
export async function receiveForms(request: ReceivingRequest, watch?: WriteWatch): Promise<ReceivedForms> {
  const { result, undo } = await changeRound(
    'receiveForms',
    ({ draft }) => {
      const plan = planReceiving(draft, request);
      return { ...changesOf(draft, plan), result: plan.forms };
    },
    watch,
  );
  return { forms: result, undo };
}

function changesOf(draft: RoundDraft, plan: ReceivingPlan): RoundChanges {
  return {
    cells: [
      ...plan.cells.map((cell) => ({ table: 'scores' as const, ...cell })),
      ...plan.statuses.map(({ row, status }) => ({
        table: 'submissions' as const,
        row,
        column: 'status',
        value: statusWord(status),
      })),
    ],
    rows: [
      { table: 'scores', added: addedScoreRows(draft, plan.scoreRows) },
      { table: 'submissions', added: addedSubmissionRows(draft, plan.submissions) },
      { table: 'differences', added: addedDifferenceRows(plan.differences) },
    ],
  };
}
