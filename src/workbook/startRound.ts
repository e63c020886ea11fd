import type { RoundDraft } from '../core/round/draft';
import type { SheetLayout } from '../sheets/layout/sheetLayout';
import { completeScores } from '../sheets/round/completeScores';
import { roundLayouts } from '../sheets/round/roundLayouts';
import type { SheetLanguage } from '../sheets/tables/tableDefinition';
import { WorkbookFailure } from './failure';
import { loadContents, roundTablesIn } from './readTables';
import { runBatches } from './run/run';
import { withFreeNames } from './sheetNames';
import { sheetChange } from './transaction/sheet/sheetChange';
import type { WriteWatch } from './run/requests';
import type { Book } from './transaction/book';
import { transact, type Plan } from './transaction/transact';

/**
 * Adds the data sheets of a round beside what the workbook holds, and touches nothing of that; every unit gets a
 * row of scores for every item. If anything fails, what was added is removed again.
 *
 * Four syncs: what is there, the empty sheets, their content, the first of them in front; one more for every
 * 3.5 MB of content beyond the first.
 *
 * @returns the names of the sheets; a name that was taken has got a "(2)".
 */
export function startRound(
  draft: RoundDraft,
  language: SheetLanguage = 'vi',
  watch?: WriteWatch,
): Promise<string[]> {
  return addSheets('startRound', roundLayouts(completeScores(draft), { language }), watch);
}

/** Adds a sheet for each layout; see `startRound`. */
export async function addSheets(
  command: string,
  layouts: readonly SheetLayout[],
  watch?: WriteWatch,
): Promise<string[]> {
  const { result } = await transact(command, (book) => planSheets(book, layouts), watch);
  await bringToFront(result[0]);
  return result;
}

async function planSheets({ context }: Book, layouts: readonly SheetLayout[]): Promise<Plan<string[]>> {
  const { protection } = context.workbook;
  protection.load('protected');
  const contents = await loadContents(context);
  if (protection.protected) {
    throw new WorkbookFailure('protectedWorkbook');
  }
  const [table] = roundTablesIn(contents);
  if (table) {
    throw new WorkbookFailure('roundExists', { sheet: table.sheet });
  }
  const named = withFreeNames(
    layouts,
    contents.sheets.map(({ name }) => name),
  );
  return {
    changes: named.map((layout) => sheetChange(layout, { isNew: true })),
    // Nothing else in the workbook can refer to sheets that are only now made.
    holdsCalculation: true,
    result: named.map(({ name }) => name),
  };
}

/** A courtesy: the round stands, whether or not Excel lets us show it. */
async function bringToFront(name: string | undefined): Promise<void> {
  if (name === undefined) {
    return;
  }
  try {
    await runBatches(async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    });
  } catch {
    return;
  }
}
