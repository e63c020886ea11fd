import { beginQuiet, endQuiet, noteEvents } from '../run/quiet';
import type { Change } from './change';

/** Adds an empty sheet at the end for each of the changes, in one sync, and tells each the id of its sheet. */
export async function addSheets(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) {
    return;
  }
  beginQuiet(context);
  const sheets = changes.map(({ sheet }) => context.workbook.worksheets.add(sheet));
  for (const sheet of sheets) {
    sheet.load('id');
  }
  endQuiet(context);
  await context.sync();
  noteEvents(true);
  changes.forEach((change, index) => change.sheetAdded?.(sheets[index]?.id ?? ''));
}
