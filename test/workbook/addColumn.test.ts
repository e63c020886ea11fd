import type { PageLayoutBag } from '../../src/host/model/bags';
import type { SheetSnapshot } from '../../src/host/model/snapshot';
import { openRound as analyse } from '../../src/sheets/round/openedRound';
import { definitionOf, TABLE_DEFINITIONS, type RoundTableKey } from '../../src/sheets/tables/definitions';
import { addColumn } from '../../src/workbook/addColumn';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { startRound } from '../../src/workbook/startRound';
import { workbookForEachTest } from '../host/withWorkbook';
import { asSeen } from './asSeen';
import { draftOf } from './sampleDraft';

const book = workbookForEachTest();
const draft = { ...draftOf(2), published: [] };

const column = (context: Excel.RequestContext, table: string, heading: string): Excel.Range =>
  context.workbook.tables.getItem(table).columns.getItem(heading).getRange();

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

/** Deletes the column of the sheet, as somebody does who selects it by its letter. */
const deleteColumn = (table: string, heading: string): Promise<void> =>
  inExcel((context) => column(context, table, heading).getEntireColumn().delete('Left'));

/**
 * What a sheet shows, without the order in which rules were made, and without columns in which nothing stands. Nor which
 * columns are repeated on paper: Excel takes a deleted one out of them, and it does not come back.
 */
function sheetOf(name: string): unknown {
  const sheet = book()
    .model.save()
    .sheets.find((each) => each.name === name);
  const { validations, conditionalFormats, columns, ...rest } = sheet ?? ({} as SheetSnapshot);
  const last = Math.max(...(rest.cells ?? []).map((cell) => cell.column));
  const sorted = (rules: readonly unknown[] = []): string[] =>
    rules.map((rule) => JSON.stringify({ ...(rule as object), id: '', priority: 0 })).sort();
  const widths = columns?.filter(({ index }) => index <= last);
  const { printTitleColumns: _repeated, ...page } = (rest.bag?.['pageLayout'] ?? {}) as PageLayoutBag;
  return {
    ...rest,
    id: '',
    bag: { ...rest.bag, pageLayout: page },
    widths,
    validations: sorted(validations),
    formats: sorted(conditionalFormats),
  };
}

/** Which rows of the criteria stand out is told by their levels: without these they cannot. */
const TELLS_LOOKS = 'level';

const COLUMNS = TABLE_DEFINITIONS.filter(({ table }) => table !== 'lastYear' && table !== 'codeMap').flatMap(
  ({ table, name, sheet }) =>
    definitionOf(table, draft)
      .columns.filter(({ key, required, counts }) => (required || counts) && key !== TELLS_LOOKS)
      .map(({ key, vi }) => ({ table: table as RoundTableKey, name, sheet, key, vi })),
);

describe('a column that a round lost', () => {
  it.each(COLUMNS)('of $name, “$vi”, stands again as on a new sheet, but blank', async (lost) => {
    const { table, name, sheet, key, vi } = lost;
    await startRound(draft);
    await inExcel((context) =>
      context.workbook.tables.getItem(name).columns.getItem(vi).getDataBodyRange().clear('Contents'),
    );
    // What stands above a table goes with the columns of the sheet.
    await inExcel((context) => {
      const above = context.workbook.tables.getItem(name).getRange().getCell(0, 0).getOffsetRange(-1, 0);
      above.getBoundingRect('A1:Z1').getEntireRow().clear();
    });
    const whole = sheetOf(sheet);
    await deleteColumn(name, vi);
    const { heading } = await addColumn({ table, column: key });
    expect(heading).toBe(vi);
    expect(sheetOf(sheet)).toEqual(whole);
  });

  it('is no finding any more, and undo takes it away again', async () => {
    await startRound(draft);
    await deleteColumn('ParScores', 'Thẩm định lần 1');
    const findings = async (): Promise<string[]> => {
      const open = await readOpenWorkbook();
      if (open.kind !== 'round') throw new Error('This is no round.');
      return analyse(open.reading, [], '2026-01-01').entryFindings.map(({ code }) => code);
    };
    const before = asSeen(book());
    expect(await findings()).toContain('countedColumnMissing');
    const { undo } = await addColumn({ table: 'scores', column: 'stage.TD1' });
    expect(await findings()).not.toContain('countedColumnMissing');
    await undo();
    expect(asSeen(book())).toEqual(before);
  });

  it('of levels offers them in a list', async () => {
    await startRound(draft);
    await deleteColumn('ParCriteria', 'Cấp');
    await addColumn({ table: 'criteria', column: 'level' });
    const list = await Excel.run(async (context) => {
      const { dataValidation } = column(context, 'ParCriteria', 'Cấp').getLastCell();
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule.list?.source;
    });
    expect(list).toContain('Tiêu chí');
  });

  it('stands beside its neighbours wherever they were moved, and leaves a column of the user', async () => {
    await startRound(draft);
    await deleteColumn('ParUnits', 'Nhóm xếp hạng');
    await inExcel((context) => {
      const { columns } = context.workbook.tables.getItem('ParUnits');
      columns.add(0, [['Của tôi'], ['=1+1'], ['b']]);
    });
    await addColumn({ table: 'units', column: 'group' });
    const headings = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('ParUnits').getRange();
      range.load('formulas');
      await context.sync();
      return (range.formulas as unknown[][]).map((row) => row.slice(0, 5));
    });
    expect(headings).toEqual([
      ['Của tôi', 'Mã đơn vị', 'Tên đơn vị', 'Nhóm xếp hạng', 'Đầu mối liên hệ'],
      ['=1+1', '01', 'Đơn vị 01', '', ''],
      ['b', '02', 'Đơn vị 02', '', ''],
    ]);
  });

  it('is headed in the language of the others', async () => {
    await startRound(draft, 'en');
    await deleteColumn('ParScores', 'Council');
    expect(await addColumn({ table: 'scores', column: 'stage.HD' })).toMatchObject({ heading: 'Council' });
  });

  it('comes in as many syncs for three units as for thirty', async () => {
    const syncs = [];
    for (const units of [3, 30]) {
      await startRound(draftOf(units));
      await deleteColumn('ParScores', 'Hội đồng');
      book().meter.reset();
      const { undo } = await addColumn({ table: 'scores', column: 'stage.HD' });
      const done = book().meter.syncs;
      await undo();
      syncs.push([done, book().meter.syncs - done]);
      await removeSheets();
    }
    expect(syncs[0]).toEqual(syncs[1]);
    expect(syncs[0]?.[0]).toBeLessThanOrEqual(5);
  });
});

/** All sheets but the first one, so that another round can be started. */
async function removeSheets(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    worksheets.items.slice(1).forEach((sheet) => sheet.delete());
    await context.sync();
  });
}

describe('undo of an added column', () => {
  const added = async (): Promise<() => Promise<void>> => {
    await startRound(draft);
    await deleteColumn('ParScores', 'Thẩm định lần 1');
    return (await addColumn({ table: 'scores', column: 'stage.TD1' })).undo;
  };

  it.each([
    ['in it', 'K6'],
    ['above it', 'K1'],
    ['below the table', 'K90'],
  ])('takes nothing away that was entered %s meanwhile', async (_, cell) => {
    const undo = await added();
    await inExcel((context) => (context.workbook.worksheets.getItem('Điểm').getRange(cell).values = [[0.5]]));
    const before = asSeen(book());
    await expect(undo()).rejects.toMatchObject({ code: 'changedMeanwhile', state: 'untouched' });
    expect(asSeen(book())).toEqual(before);
  });

  it('finds the column where it is by then, with what was entered beside it', async () => {
    const undo = await added();
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem('Điểm');
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('1:1').insert('Down');
      context.workbook.tables.getItem('ParScores').columns.getItem('Hội đồng').getDataBodyRange().values =
        draft.scores.map(() => [0.25]);
    });
    await undo();
    const open = await readOpenWorkbook();
    const { scores } = open.kind === 'round' ? open.reading.draft : draft;
    expect(scores.map(({ stages }) => stages['stage.HD'])).toEqual(draft.scores.map(() => 0.25));
    expect(open.kind === 'round' && open.reading.findings.map(({ code }) => code)).toEqual([
      'countedColumnMissing',
    ]);
  });
});

it.each([
  ['the table has it', 'changedMeanwhile', () => undefined],
  [
    'its sheet is protected',
    'protectedSheet',
    (context: Excel.RequestContext) => {
      column(context, 'ParScores', 'Hội đồng').delete('Left');
      context.workbook.worksheets.getItem('Điểm').protection.protect();
    },
  ],
  [
    'a filter hides rows',
    'filteredRows',
    (context: Excel.RequestContext) => {
      const { columns } = context.workbook.tables.getItem('ParScores');
      column(context, 'ParScores', 'Hội đồng').delete('Left');
      columns.getItemAt(0).filter.applyValuesFilter(['01']);
    },
  ],
] as const)('nothing is written where %s', async (_, code, prepare) => {
  await startRound(draft);
  await inExcel(prepare);
  const before = asSeen(book());
  await expect(addColumn({ table: 'scores', column: 'stage.HD' })).rejects.toMatchObject({ code });
  expect(asSeen(book())).toEqual(before);
});
