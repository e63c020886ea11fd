import type { Place } from '../core/finding/finding';
import { WorkbookFailure } from './failure';
import { readInWorkbook } from './run/run';

/** Brings the sheet of a place to the front and selects its cell, if it names one. */
export function selectPlace(place: Place): Promise<void> {
  return readInWorkbook('selectPlace', async (context) => {
    const name = place.sheet;
    if (name === undefined) {
      throw new WorkbookFailure('sheetMissing');
    }
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) {
      throw new WorkbookFailure('sheetMissing', { sheet: name });
    }
    sheet.activate();
    if (place.cell !== undefined) {
      sheet.getRange(place.cell).select();
    }
    await context.sync();
  });
}

/** Brings a sheet to the front. */
export function showSheet(name: string): Promise<void> {
  return selectPlace({ table: 'round', sheet: name });
}
