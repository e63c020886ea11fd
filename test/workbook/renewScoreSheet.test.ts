import type { RoundDraft } from '../../src/core/round/draft';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { cellAddress } from '../../src/sheets/grid/address';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { readSheet } from '../../src/workbook/readSheet';
import { renewScoreSheet } from '../../src/workbook/renewScoreSheet';
import { startRound } from '../../src/workbook/startRound';
import { isRefusedAt } from '../host/isRefusedAt';
import { draftOf } from './sampleDraft';
import { asSeen } from './asSeen';

let book: EmbeddedWorkbook;
beforeEach(async () => {
  book = await openEmbeddedWorkbook();
  await startRound(draftOf(2));
});
afterEach(() => book.close());

type Value = string | number;

/** Where a heading stands on a sheet, and the row that begins with a code. */
async function cellOf(sheet: string, code: string, heading: string, second = ''): Promise<string> {
  const { row, column, values } = await readSheet(sheet);
  const headings = values.findIndex((cells) => cells.includes(heading));
  const at = values.findIndex(
    (cells, index) => index > headings && cells.includes(code) && (second === '' || cells.includes(second)),
  );
  return cellAddress(row + at, column + (values[headings] ?? []).indexOf(heading));
}

async function type(sheet: string, cell: string, value: Value): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

async function valueAt(cell: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Điểm').getRange(cell);
    range.load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

const isRefused = (cell: string, value: Value): Promise<boolean> => isRefusedAt(book, 'Điểm', cell, value);

async function readDraft(): Promise<RoundDraft> {
  const open = await readOpenWorkbook();
  if (open.kind !== 'round') throw new Error('This is no round.');
  return open.reading.draft;
}

describe('after the criteria were changed', () => {
  beforeEach(async () => {
    await type('Bộ tiêu chí', await cellOf('Bộ tiêu chí', '1.10', 'Điểm tối đa'), 2.5);
    await type('Bộ tiêu chí', await cellOf('Bộ tiêu chí', '1.2', 'Nội dung'), "'=Mục đổi tên");
    await type('Đơn vị', await cellOf('Đơn vị', '02', 'Tên đơn vị'), 'Xã đổi tên');
  });

  it('shows the new names and maxima, and Excel lets in points up to the new maximum', async () => {
    const points = await cellOf('Điểm', '01', 'Quý I: điểm', '1.10');
    expect(await isRefused(points, 2.25)).toBe(true);
    expect(await renewScoreSheet()).toMatchObject({ cells: 2 + 2 + 3 });
    expect(await isRefused(points, 2.25)).toBe(false);
    expect(await isRefused(points, 2.75)).toBe(true);
    const shown = ['Điểm tối đa', 'Nội dung', 'Đơn vị'] as const;
    const rows = [
      ['01', '1.10'],
      ['02', '1.2'],
    ] as const;
    const cells = rows.map(([unit, item]) =>
      Promise.all(shown.map(async (heading) => valueAt(await cellOf('Điểm', unit, heading, item)))),
    );
    expect(await Promise.all(cells)).toEqual([
      [2.5, 'Mục 1.10', 'Đơn vị 01'],
      [1, '=Mục đổi tên', 'Xã đổi tên'],
    ]);
  });

  it('touches nothing that was entered, and undo brings the former texts back', async () => {
    const { scores } = await readDraft();
    const before = asSeen(book);
    const { undo } = await renewScoreSheet();
    expect((await readDraft()).scores).toEqual(scores);
    await undo();
    expect(asSeen(book)).toEqual(before);
  });

  it('writes each text into its row however the table was sorted', async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('ParScores').sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
    });
    await renewScoreSheet();
    expect(await valueAt(await cellOf('Điểm', '02', 'Điểm tối đa', '1.10'))).toBe(2.5);
    expect(await valueAt(await cellOf('Điểm', '01', 'Nội dung', '1.2'))).toBe('=Mục đổi tên');
    expect(await renewScoreSheet()).toMatchObject({ cells: 0 });
  });

  it('says that a filter hides rows instead of writing past it', async () => {
    await Excel.run(async (context) => {
      const unitCodes = context.workbook.tables.getItem('ParScores').columns.getItemAt(0);
      unitCodes.filter.applyValuesFilter(['01']);
      await context.sync();
    });
    await expect(renewScoreSheet()).rejects.toMatchObject({ code: 'filteredRows' });
  });
});

describe('the column of the survey', () => {
  const surveyRule = async (rule: string): Promise<void> => {
    const sheet = 'Bộ tiêu chí';
    await type(sheet, await cellOf(sheet, '1.2', 'Nguồn điểm'), 'Điều tra XHH');
    await type(sheet, await cellOf(sheet, '1.2', 'Cách chấm'), rule);
    await type(sheet, await cellOf(sheet, '1.2', 'Tham số'), 'làm tròn 2');
  };

  it('takes answers once an item turns them into points', async () => {
    const cell = await cellOf('Điểm', '01', 'Điều tra XHH', '1.2');
    await surveyRule('Khảo sát tỷ lệ');
    expect(await isRefused(cell, '430/500')).toBe(true);
    await renewScoreSheet();
    expect(await isRefused(cell, '430/500')).toBe(false);
    await type('Điểm', cell, '430/500');
    expect((await readDraft()).scores[1]?.survey).toBe('430/500');
  });

  it('keeps what a user made of it where the same may be typed as before', async () => {
    const cell = await cellOf('Điểm', '01', 'Điều tra XHH', '1.2');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Điểm').getRange(cell);
      range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      range.numberFormat = [['0.000']];
      await context.sync();
    });
    const before = asSeen(book);
    await renewScoreSheet();
    expect(asSeen(book)).toEqual(before);
  });
});

it('writes nothing where the sheet shows what criteria and units say', async () => {
  const before = asSeen(book);
  book.meter.reset();
  expect(await renewScoreSheet()).toMatchObject({ cells: 0 });
  expect(asSeen(book)).toEqual(before);
  expect(book.meter.syncs).toBeLessThanOrEqual(4);
});

it('leaves what stands beside a code that nobody knows', async () => {
  await type('Điểm', await cellOf('Điểm', '02', 'Mã mục', '1.10'), '9.9');
  const { scores } = await readDraft();
  expect(scores.at(-1)?.itemCode).toBe('9.9');
  expect(await renewScoreSheet()).toMatchObject({ cells: 0 });
});
