import { readRoundTables, type RoundReading } from '../sheets/round/readRound';
import type { RememberedPlace } from '../sheets/round/rememberedPlace';
import { SHEET_NAMES } from '../sheets/tables/sheetNames';
import { loadContents, readTableGrids, roundTablesIn } from './readTables';
import { placeOf, placeSetting } from './place';
import { askResultMarks } from './transaction/sheet/resultMark';
import { readInWorkbook } from './run/run';

/**
 * What the open workbook is. round: it has the tables of a round, perhaps incomplete (then with findings).
 * form: the form of a unit. empty: nothing on any sheet. other: something else, which is left alone.
 */
export type OpenWorkbook =
  | {
      readonly kind: 'round';
      readonly reading: RoundReading & { kind: 'round' };
      readonly sheetNames: string[];
      readonly resultMarks: ReadonlyMap<string, string>;
      readonly place?: RememberedPlace;
    }
  | { readonly kind: 'form' | 'empty' | 'other'; readonly sheetNames: string[] };

/** Reads the workbook afresh: names, then all cells of the round or whether there is anything at all. */
export function readOpenWorkbook(): Promise<OpenWorkbook> {
  return readInWorkbook('readOpenWorkbook', async (context) => {
    const contents = await loadContents(context);
    const sheetNames = contents.sheets.map(({ name }) => name);
    if (sheetNames.includes(SHEET_NAMES.formIdentity)) {
      return { kind: 'form', sheetNames };
    }
    const tables = roundTablesIn(contents);
    if (tables.length > 0) {
      const setting = placeSetting(context);
      // Rides with the first request for cells.
      const readMarks = askResultMarks(context, sheetNames);
      const reading = readRoundTables(await readTableGrids(context, contents));
      if (reading.kind === 'round') {
        const place = placeOf(setting);
        return { kind: 'round', reading, sheetNames, resultMarks: readMarks(), ...(place && { place }) };
      }
      return { kind: 'other', sheetNames };
    }
    return { kind: (await isBlank(context, sheetNames)) ? 'empty' : 'other', sheetNames };
  });
}

async function isBlank(context: Excel.RequestContext, sheetNames: readonly string[]): Promise<boolean> {
  const used = sheetNames.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load('address');
    return range;
  });
  await context.sync();
  return used.every((range) => range.isNullObject);
}
