import { beginQuiet, endQuiet } from './quiet';
import type { Change } from './run';

/**
 * Adds empty sheets at the end, in one sync, and sees to it that they go again if the change fails.
 *
 * @param before the ids of the sheets that were there.
 */
export async function addEmptySheets(
  context: Excel.RequestContext,
  change: Change,
  names: readonly string[],
  before: ReadonlySet<string>,
): Promise<Excel.Worksheet[]> {
  // Until the sheets are known by their ids, one of these names could be a sheet that somebody else has just made.
  change.onFailure((recovery) => removeBlank(recovery, names, before));
  beginQuiet(context);
  const sheets = names.map((name) => context.workbook.worksheets.add(name));
  for (const sheet of sheets) {
    sheet.load('id');
  }
  endQuiet(context);
  await context.sync();
  const ids = new Set(sheets.map((sheet) => sheet.id));
  change.onFailure((recovery) => removeByIds(recovery, ids));
  return sheets;
}

/** Removes sheets by their ids; those that are gone already are passed over. */
export async function removeByIds(context: Excel.RequestContext, ids: ReadonlySet<string>): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  await context.sync();
  for (const sheet of worksheets.items.filter(({ id }) => ids.has(id))) {
    sheet.delete();
  }
  await context.sync();
}

async function removeBlank(
  context: Excel.RequestContext,
  names: readonly string[],
  before: ReadonlySet<string>,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const suspects = worksheets.items
    .filter(({ id, name }) => !before.has(id) && names.includes(name))
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(false);
      used.load('address');
      return { sheet, used };
    });
  await context.sync();
  for (const { sheet, used } of suspects) {
    if (used.isNullObject) {
      sheet.delete();
    }
  }
  await context.sync();
}
