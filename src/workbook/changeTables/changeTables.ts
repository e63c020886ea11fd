import type { RoundDraft } from '../../core/round/draft';
import { additionSteps, removalSteps } from '../addedRows/steps';
import { areRowsUnchanged } from '../addedRows/unchanged';
import { askBelow, movedPlan, refuseBelow } from '../addedRows/plan';
import { WorkbookFailure } from '../failure';
import { readBack, rewritten } from '../render/readBack';
import { removeByIds } from '../run/addedSheets';
import { beginQuiet, endQuiet } from '../run/quiet';
import { applyInRequests, type Step } from '../run/requests';
import { changeWorkbook } from '../run/run';
import { areaOfTable } from '../tables/askTable';
import type { Undoable } from '../writeCells';
import { readStates, runsOf, runStep, type CellState } from './cellRuns';
import {
  moveCells,
  placeChanges,
  type CellChange,
  type PlacedChanges,
  type RowsChange,
  type SheetStep,
  type TableChanges,
} from './changes';
import { openTables, type OpenTables } from './openTables';

/** What was changed, and what the cells held before. */
interface Done extends PlacedChanges {
  readonly before: ReadonlyMap<CellChange, CellState>;
}

/**
 * Changes cells and adds rows in the tables of scores, submissions and differences: all of it or nothing. The round is
 * read afresh, and `plan` says from it, and from the tables as they stand, what is to be written.
 *
 * Four syncs whatever the number of cells (one more for every 3.5 MB, or for every 50,000 cells that are replaced);
 * two where there is nothing to write. Undo writes the former values back, finding rows by their codes, unless somebody
 * has changed one of the cells or rows since.
 */
export async function changeTables(
  command: string,
  plan: (draft: RoundDraft, open: OpenTables) => TableChanges,
): Promise<Undoable> {
  const done = await changeWorkbook(command, async (context, change) => {
    const open = await openTables(context, change);
    const changes = placeChanges(open, plan(open.draft, open));
    if (changes.cells.length + changes.rows.length + changes.looks.length === 0) {
      return undefined;
    }
    const below = changes.rows.map((rows) => askBelow(context, rows.plan));
    const before = await statesOf(context, changes.cells);
    changes.rows.forEach((rows, index) => refuseBelow(rows.plan, below[index]));
    const looks = changes.looks.flatMap((steps) => steps());
    const finished = { ...changes, before };
    change.onFailure(async (recovery) => {
      await apply(recovery, backward(finished, before));
      await removeByIds(recovery, open.addedSheets);
    });
    await apply(context, [...forward(finished, before), ...looks]);
    return finished;
  });
  return { undo: () => (done ? takeBack(command, done) : Promise.resolve()) };
}

function takeBack(command: string, done: Done): Promise<void> {
  return changeWorkbook(`${command}.undo`, async (context, change) => {
    const open = await openTables(context, change);
    const cells = moveCells(open, done.cells);
    const rows = done.rows.map(({ table, plan }): RowsChange => {
      const { asked, origin } = open.table(table);
      return { table, plan: movedPlan(plan, origin.sheet, areaOfTable(asked)) };
    });
    const now = await statesOf(context, cells);
    const altered = cells.find((each) => now.get(each)?.formula !== readBack(each.next));
    if (altered) {
      throw new WorkbookFailure('changedMeanwhile', { sheet: altered.sheet });
    }
    for (const { plan } of rows) {
      if (!(await areRowsUnchanged(context, plan))) {
        throw new WorkbookFailure('changedMeanwhile', { sheet: plan.sheet });
      }
    }
    const before = new Map(
      cells.flatMap((cell, index) => {
        const former = done.before.get(done.cells[index] ?? cell);
        return former ? [[cell, former] as const] : [];
      }),
    );
    const changes = { cells, rows, looks: [], before };
    change.onFailure((recovery) => apply(recovery, forward(changes, now)));
    await apply(context, backward(changes, now));
  });
}

async function statesOf(
  context: Excel.RequestContext,
  cells: readonly CellChange[],
): Promise<ReadonlyMap<CellChange, CellState>> {
  if (cells.length === 0) {
    await context.sync();
    return new Map();
  }
  return readStates(context, runsOf(cells));
}

/** @param now what the cells hold; only their formats count. */
function forward({ cells, rows }: Done, now: ReadonlyMap<CellChange, CellState>): SheetStep[] {
  return [
    ...runsOf(cells).map((run) => ({
      sheet: run.sheet,
      ...runStep(run, now, ({ next }) => written(next)),
    })),
    ...rows.flatMap(({ plan }) => onSheet(plan.sheet, additionSteps(plan))),
  ];
}

function backward({ cells, rows, before }: Done, now: ReadonlyMap<CellChange, CellState>): SheetStep[] {
  return [
    ...rows.flatMap(({ plan }) => onSheet(plan.sheet, removalSteps(plan))),
    ...runsOf(cells).map((run) => ({
      sheet: run.sheet,
      ...runStep(run, now, (cell) => {
        const { formula = '', isText = false } = before.get(cell) ?? {};
        return rewritten(formula, isText);
      }),
    })),
  ];
}

function written(next: CellChange['next']): unknown {
  return rewritten(readBack(next), typeof next === 'string');
}

function onSheet(sheet: string, steps: readonly Step[]): SheetStep[] {
  return steps.map((step) => ({ ...step, sheet }));
}

async function apply(context: Excel.RequestContext, steps: readonly SheetStep[]): Promise<void> {
  await applyInRequests(
    context,
    steps.map(({ sheet, ...step }) => ({
      sheet: context.workbook.worksheets.getItem(sheet),
      steps: [step],
    })),
    () => beginQuiet(context),
    () => endQuiet(context),
  );
}
