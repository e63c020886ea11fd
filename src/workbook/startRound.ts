import type { RoundDraft } from '../core/round/draft';
import type { SheetLayout } from '../sheets/layout/sheetLayout';
import { completeScores } from '../sheets/round/completeScores';
import { roundLayouts } from '../sheets/round/roundLayouts';
import type { SheetLanguage } from '../sheets/tables/tableDefinition';
import { WorkbookFailure } from './failure';
import { loadContents, roundTablesIn } from './readTables';
import { renderLayout } from './renderLayout';
import { addEmptySheets } from './run/addedSheets';
import { beginQuiet, endQuiet } from './run/quiet';
import { applyInRequests } from './run/requests';
import { changeWorkbook } from './run/run';
import { withFreeNames } from './sheetNames';

/**
 * Adds the data sheets of a round beside what the workbook holds, and touches nothing of that; every unit gets a
 * row of scores for every item. If anything fails, what was added is removed again.
 *
 * Four syncs: what is there, the empty sheets, their content, the first of them in front; one more for every
 * 3.5 MB of content beyond the first.
 *
 * @returns the names of the sheets; a name that was taken has got a "(2)".
 */
export function startRound(draft: RoundDraft, language: SheetLanguage = 'vi'): Promise<string[]> {
  return addSheets('startRound', roundLayouts(completeScores(draft), { language }));
}

/** Adds a sheet for each layout; see `startRound`. */
export function addSheets(command: string, layouts: readonly SheetLayout[]): Promise<string[]> {
  return changeWorkbook(command, async (context, change) => {
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
    const names = named.map(({ name }) => name);
    const before = new Set(contents.sheets.map(({ id }) => id));
    const sheets = await addEmptySheets(context, change, names, before);
    await applyInRequests(
      context,
      named.map((layout, index) => ({
        sheet: sheets[index] ?? context.workbook.worksheets.getItem(layout.name),
        steps: renderLayout(layout, { isNew: true }),
      })),
      () => {
        beginQuiet(context);
        // Nothing else in the workbook can refer to sheets that are only now made.
        context.application.suspendApiCalculationUntilNextSync();
      },
      () => endQuiet(context),
    );
    await bringToFront(context, sheets[0]);
    return names;
  });
}

/** A courtesy: the round stands, whether or not Excel lets us show it. */
async function bringToFront(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet | undefined,
): Promise<void> {
  try {
    sheet?.activate();
    await context.sync();
  } catch {
    return;
  }
}
