import { scoresTable } from '../sheets/tables/scoresTable';
import { movedPlan, type RowsPlan } from './addedRows/plan';
import { additionSteps, removalSteps } from './addedRows/steps';
import { areRowsUnchanged } from './addedRows/unchanged';
import { WorkbookFailure } from './failure';
import { beginQuiet, endQuiet } from './run/quiet';
import { applyInRequests, type Step } from './run/requests';
import { changeWorkbook } from './run/run';
import { planScoreRows } from './scoreRows/plan';
import { areaOfTable, askTable, refuseResizing, sheetOfTable } from './tables/askTable';
import type { Undoable } from './writeCells';

export interface AddedScoreRows extends Undoable {
  readonly rows: number;
}

/**
 * Gives every unit a row of scores for every item that is asked of it and has none yet: units and items that came
 * into the round after it was started. The rows go right under the table, as values, and the table takes them in;
 * what stands in the table stays, also the rows of units that are gone.
 *
 * The round is read afresh. All rows are written or none. Four syncs (one more for every 3.5 MB beyond the first).
 * Undo takes the rows away, unless somebody has entered something in them.
 */
export async function addScoreRows(): Promise<AddedScoreRows> {
  const plan = await changeWorkbook('addScoreRows', async (context, change) => {
    const found = await planScoreRows(context, change);
    if (found) {
      change.onFailure((recovery) => applyTo(recovery, found, removalSteps(found)));
      await applyTo(context, found, additionSteps(found));
    }
    return found;
  });
  return {
    rows: plan?.added.count ?? 0,
    undo: () => (plan ? takeBack(plan) : Promise.resolve()),
  };
}

function takeBack(plan: RowsPlan): Promise<void> {
  return changeWorkbook('addScoreRows.undo', async (context, change) => {
    change.about(plan.sheet);
    const asked = askTable(context, scoresTable([]));
    await context.sync();
    const sheet = sheetOfTable(asked);
    refuseResizing(asked);
    const moved = movedPlan(plan, sheet, areaOfTable(asked));
    if (!(await areRowsUnchanged(context, moved))) {
      throw new WorkbookFailure('changedMeanwhile', { sheet });
    }
    await applyTo(context, moved, removalSteps(moved));
  });
}

async function applyTo(
  context: Excel.RequestContext,
  { sheet }: RowsPlan,
  steps: readonly Step[],
): Promise<void> {
  await applyInRequests(
    context,
    [{ sheet: context.workbook.worksheets.getItem(sheet), steps }],
    () => beginQuiet(context),
    () => endQuiet(context),
  );
}
