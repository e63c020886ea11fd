import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { fixCell } from '../../src/workbook/fixCell';
import { openRound } from '../../src/sheets/round/openedRound';
import { lockFramework } from '../../src/workbook/lockFramework';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { startRound } from '../../src/workbook/startRound';
import { draftOf } from './sampleDraft';
import { asSeen } from './asSeen';

let book: EmbeddedWorkbook;

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
});
afterEach(() => book.close());

const SHEET = 'Sheet1';
const place = { table: 'scores', sheet: SHEET, cell: 'B2' } as const;

function sheetId(): string {
  return book.model.sheets()[0]?.id ?? '';
}

function cellB2(): unknown {
  const cell = book.model.read(sheetId(), { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0];
  return { value: cell?.value, formula: cell?.formula, numberFormat: cell?.numberFormat };
}

function put(value: string | number | null | { formula: string }, numberFormat = 'General'): void {
  const rect = { row: 1, column: 1, rows: 1, columns: 1 };
  book.model.setStyle(sheetId(), rect, { numberFormat });
  book.model.write(sheetId(), rect, [[value]]);
}

async function readDraft(): Promise<unknown> {
  const open = await readOpenWorkbook();
  return open.kind === 'round' && open.reading.draft;
}

describe('fixCell', () => {
  it.each([
    ['a number into a cell of the format Text', '8,5', '@', 8.5],
    ['a text that looks like a number', 1.1, 'General', '1.10'],
    ['a text that looks like a formula', null, 'General', '=SUM(A1)'],
    ['a value over a formula', { formula: '=1+1' }, '0.00', 2],
  ])('writes %s, and undo brings the former content back', async (_what, former, format, value) => {
    put(former, format);
    await book.model.flush(true);
    const before = cellB2();
    const { undo } = await fixCell({ place, value });
    expect(cellB2()).toMatchObject({ value, numberFormat: format, formula: undefined });
    await undo();
    await book.model.flush(true);
    expect(cellB2()).toEqual(before);
  });

  it('does not undo over what somebody has typed since', async () => {
    put(1);
    const { undo } = await fixCell({ place, value: 2 });
    put(3);
    await expect(undo()).rejects.toMatchObject({ code: 'changedMeanwhile', sheet: SHEET });
    expect(cellB2()).toMatchObject({ value: 3 });
  });

  it('names the protected sheet, and never lifts its protection', async () => {
    put(1);
    book.model.setProtection(sheetId(), { protected: true, options: {} });
    await expect(fixCell({ place, value: 2 })).rejects.toMatchObject({
      code: 'protectedSheet',
      sheet: SHEET,
      state: 'untouched',
    });
    expect(cellB2()).toMatchObject({ value: 1 });
  });

  it('takes two syncs', async () => {
    await fixCell({ place, value: 2 });
    expect(book.meter.syncs).toBe(2);
  });
});

describe('lockFramework', () => {
  it('writes lock and version into the settings, and takes them back', async () => {
    await startRound(draftOf(2));
    const { undo } = await lockFramework({ locked: true, version: 2 });
    const locked = await readOpenWorkbook();
    expect(locked.kind === 'round' && locked.reading.draft).toMatchObject({
      settings: { frameworkLocked: true },
      framework: { version: 2 },
    });
    await undo();
    const open = await readOpenWorkbook();
    expect(open.kind === 'round' && open.reading.draft).toEqual(draftOf(2));
  });

  it('keeps what was locked: a maximum that is changed later is found at its cell, until it is locked again', async () => {
    await startRound(draftOf(2));
    const findings = async (): Promise<unknown> => {
      const open = await readOpenWorkbook();
      return (
        open.kind === 'round' &&
        openRound(open.reading, [], '2026-07-17').frameworkFindings.filter(({ code }) =>
          code.startsWith('locked'),
        )
      );
    };
    await lockFramework({ locked: true, version: 2 });
    expect(await findings()).toEqual([]);
    const table = book.model.tables().find(({ name }) => name === 'ParCriteria');
    if (!table) throw new Error('The table is not there.');
    const { sheetId: criteria, rect } = table;
    const at = book.model.read(criteria, rect)[0]?.findIndex((cell) => cell?.value === 'Điểm tối đa');
    const maximum = { row: rect.row + 3, column: rect.column + (at ?? 0), rows: 1, columns: 1 };
    book.model.write(criteria, maximum, [[7]]);
    expect(await findings()).toMatchObject([
      {
        code: 'lockedMaximumChanged',
        place: { sheet: 'Bộ tiêu chí' },
        certainFix: { place: { column: 'maximum' } },
      },
    ]);
    await lockFramework({ locked: false, version: 3 });
    expect(await findings()).toEqual([]);
    await lockFramework({ locked: true, version: 3 });
    expect(await findings()).toEqual([]);
  });

  it('finds the settings on a sheet of another name, and adds the rows that were deleted', async () => {
    await startRound(draftOf(2));
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ParRound');
      table.worksheet.name = 'Thiết lập';
      const labels = table.columns.getItemAt(0).getDataBodyRange();
      labels.load('values');
      await context.sync();
      const rows = (labels.values as string[][]).flatMap(([label = ''], row) =>
        /^(Khóa|Phiên bản) bộ tiêu chí$/.test(label) ? [row] : [],
      );
      expect(rows).toHaveLength(2);
      for (const row of rows.reverse()) table.rows.getItemAt(row).delete();
      // Cells moved up, heights of rows did not: the blank rows below are fitted, as they are after an undo.
      table.getRange().getRowsBelow(rows.length).format.autofitRows();
      await context.sync();
    });
    const before = asSeen(book);
    book.meter.reset();
    const { undo } = await lockFramework({ locked: true, version: 3 });
    expect(book.meter.syncs).toBe(4);
    expect(await readDraft()).toMatchObject({
      settings: { frameworkLocked: true },
      framework: { version: 3 },
    });
    await undo();
    expect(asSeen(book)).toEqual(before);
  });

  it('adds no row over what stands under the table', async () => {
    await startRound(draftOf(2));
    const table = book.model.tables().find(({ name }) => name === 'ParRound');
    if (!table) throw new Error('The table is not there.');
    const { sheetId, rect } = table;
    const last = { ...rect, row: rect.row + rect.rows, rows: 1, columns: 1 };
    const lock = book.model.read(sheetId, rect).findIndex(([cell]) => cell?.value === 'Khóa bộ tiêu chí');
    book.model.write(sheetId, { ...last, row: rect.row + lock }, [['Khác']]);
    book.model.write(sheetId, last, [['Ghi chú']]);
    const before = book.model.save();
    await expect(lockFramework({ locked: true, version: 3 })).rejects.toMatchObject({
      code: 'cellsInTheWay',
      state: 'untouched',
    });
    expect(book.model.save()).toEqual(before);
  });

  it('says that the table is missing', async () => {
    await expect(lockFramework({ locked: true, version: 1 })).rejects.toMatchObject({ code: 'tableMissing' });
  });
});
