import type { Grid } from '../sheets/grid/grid';
import { WorkbookFailure } from './failure';
import { readGrids } from './read/readGrids';
import { readInWorkbook } from './run/run';

/** Everything that stands on a sheet, from its first used cell. An empty sheet gives no rows. */
export function readSheet(name: string): Promise<Grid> {
  return readInWorkbook('readSheet', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowCount,columnCount');
    await context.sync();
    if (sheet.isNullObject) {
      throw new WorkbookFailure('sheetMissing', { sheet: name });
    }
    if (used.isNullObject) {
      return { sheet: name, row: 0, column: 0, values: [] };
    }
    const { rowCount: rows, columnCount: columns } = used;
    const [grid] = await readGrids(context, [{ sheet: name, rows, columns, range: () => used }]);
    return grid ?? { sheet: name, row: 0, column: 0, values: [] };
  });
}
