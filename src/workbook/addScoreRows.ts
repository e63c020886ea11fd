import { missingScoreRows } from '../sheets/round/completeScores';
import { addedScoreRows } from '../sheets/round/scoreRowsPart';
import { WorkbookFailure } from './failure';
import { changeRound } from './round/changeRound';
import type { Undoable } from './workbookPort';

export interface AddedScoreRows extends Undoable {
  readonly rows: number;
}

/**
 * Gives every unit a row of scores for every item that is asked of it and has none yet: units and items that came
 * into the round after it was started. The rows go right under the table, as values, and the table takes them in;
 * what stands in the table stays, also the rows of units that are gone.
 *
 * Undo takes the rows away, unless somebody has entered something in them. Syncs: see `changeRound`.
 */
export async function addScoreRows(): Promise<AddedScoreRows> {
  const { result, undo } = await changeRound('addScoreRows', (round) => {
    const { grid, rows } = round.table('scores');
    if (!rows.origin.columns.has('unitCode') || !rows.origin.columns.has('itemCode')) {
      throw new WorkbookFailure('columnMissing', { sheet: grid.sheet });
    }
    const missing = missingScoreRows(round.draft);
    return {
      rows: [{ table: 'scores', added: addedScoreRows(round.draft, missing) }],
      result: missing.length,
    };
  });
  return { rows: result, undo };
}
