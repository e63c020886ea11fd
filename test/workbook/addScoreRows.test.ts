import type { RoundDraft } from '../../src/core/round/draft';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { analyseRound } from '../../src/core/analysis/analyse';
import { addScoreRows } from '../../src/workbook/addScoreRows';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { startRound } from '../../src/workbook/startRound';
import { draftOf } from './sampleDraft';
import { asSeen } from './asSeen';

let book: EmbeddedWorkbook;

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
});
afterEach(() => book.close());

type Cell = string | number | null;

/** Types rows under a table, as its user does; the table takes them in. */
async function typeUnder(table: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const last = context.workbook.tables.getItem(table).getRange().getLastRow();
    const target = last.getOffsetRange(1, 0).getCell(0, 0);
    target.getAbsoluteResizedRange(rows.length, rows[0]?.length ?? 0).values = rows.map((row) => [...row]);
    await context.sync();
  });
}

const addUnits = (...codes: string[]): Promise<void> =>
  typeUnder(
    'ParUnits',
    codes.map((code) => [`'${code}`, `Đơn vị ${code}`, 'XA']),
  );

async function readDraft(): Promise<RoundDraft> {
  const open = await readOpenWorkbook();
  if (open.kind !== 'round') throw new Error('This is no round.');
  return open.reading.draft;
}

/** The score table: where it stands, and the id of its sheet. */
function scores(): { sheetId: string; rect: { row: number; column: number; rows: number; columns: number } } {
  const table = book.model.tables().find(({ name }) => name === 'ParScores');
  if (!table) throw new Error('The table is not there.');
  return table;
}

function valuesOf(row: number): unknown[] {
  const { sheetId, rect } = scores();
  return (book.model.read(sheetId, { ...rect, row, rows: 1 })[0] ?? []).map((cell) => cell.value);
}

const refusalAt = async (row: number, column: number, value: Cell): Promise<boolean> =>
  (await book.model.refusal(scores().sheetId, row, column, value)) !== null;

it('gives units and items that were added their rows, and touches no other', async () => {
  await startRound(draftOf(2));
  const before = await readDraft();
  await addUnits('03', '04');
  await typeUnder('ParCriteria', [
    ["'1.11", 'Tiêu chí', 'Mục 1.11', 2, 'Tự chấm', 'Chấm điểm trực tiếp', 'bước 0,5'],
  ]);
  const { rows } = await addScoreRows();
  const after = await readDraft();
  expect(rows).toBe(2 * 1 + 2 * 4);
  expect(after.scores.slice(0, before.scores.length)).toEqual(before.scores);
  const added = after.scores.slice(before.scores.length);
  expect(added.map(({ unitCode, itemCode }) => `${unitCode} ${itemCode}`)).toEqual([
    '01 1.11',
    '02 1.11',
    ...['1.1', '1.2', '1.10', '1.11'].map((item) => `03 ${item}`),
    ...['1.1', '1.2', '1.10', '1.11'].map((item) => `04 ${item}`),
  ]);
  const { entryFindings } = analyseRound(after, '2026-01-01');
  expect(entryFindings.filter(({ code }) => code === 'entryRowMissing')).toEqual([]);
  const { rect } = scores();
  const last = valuesOf(rect.row + rect.rows - 1);
  expect(last.slice(0, 5)).toEqual(['04', 'Đơn vị 04', '1.11', 'Mục 1.11', 2]);
  expect(last.slice(5).every((value) => value === null)).toBe(true);
});

it('lets points from 0 to the maximum into the new rows, and nothing else, and looks like the rows above', async () => {
  await startRound(draftOf(2));
  const old = scores().rect;
  await addUnits('03');
  await addScoreRows();
  const { sheetId, rect } = scores();
  const above = old.row + 1;
  const added = rect.row + rect.rows - 1;
  const points = 6;
  for (const [value, isRefused] of [
    [1, false],
    ['KAD', false],
    [1.25, true],
    [-0.5, true],
    ['đạt', true],
  ] as const) {
    expect([value, await refusalAt(added, points, value)]).toEqual([value, isRefused]);
  }
  const looksOf = (row: number): unknown =>
    book.model.read(sheetId, { ...rect, row, rows: 1 })[0]?.map(({ numberFormat }) => numberFormat);
  expect(looksOf(added)).toEqual(looksOf(above));
  const highlighted = book.model
    .conditionalFormats(sheetId)
    .flatMap(({ rects }) => rects)
    .filter(({ row, rows, column }) => row <= added && added < row + rows && column === points);
  expect(highlighted).toHaveLength(3);
});

it('goes by headings: moved columns are found, and a column of the user stays empty', async () => {
  await startRound(draftOf(2));
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('ParScores');
    table.columns.add(0, undefined, 'Của tôi');
    const names = ['Mã đơn vị', 'Ghi chú'].map((name) => table.columns.getItem(name).getRange());
    names.forEach((range) => range.load('values'));
    await context.sync();
    const [codes, notes] = names;
    if (!codes || !notes) throw new Error('The columns are not there.');
    const text = (range: Excel.Range): string[][] =>
      (range.values as unknown[][]).map((row) =>
        row.map((value) => (value === '' ? '' : `'${String(value)}`)),
      );
    const swapped = [text(notes), text(codes)];
    codes.values = swapped[0] ?? [];
    notes.values = swapped[1] ?? [];
    await context.sync();
  });
  const before = await readDraft();
  expect(before.scores).toEqual(draftOf(2).scores);
  await addUnits('03');
  await addScoreRows();
  const { scores: after } = await readDraft();
  expect(after.slice(0, before.scores.length)).toEqual(before.scores);
  expect(after.at(-1)).toMatchObject({ unitCode: '03', itemCode: '1.10', note: null });
  const { rect } = scores();
  const last = valuesOf(rect.row + rect.rows - 1);
  expect(last[0]).toBeNull();
  // The codes of the units went to where the notes had been.
  expect(last[valuesOf(rect.row).indexOf('Mã đơn vị')]).toBe('03');
  expect(last[1]).toBeNull();
});

it('begins in the blank row of a round that was started without units, and undo leaves it blank', async () => {
  const { units, ...rest } = draftOf(3);
  await startRound({ ...rest, units: [], scores: [] });
  const blank = scores().rect;
  await Excel.run(async (context) => {
    const first = context.workbook.tables.getItem('ParUnits').getDataBodyRange().getCell(0, 0);
    first.getAbsoluteResizedRange(1, 3).values = [["'01", units[0]?.name, 'XA']];
    await context.sync();
  });
  await addUnits('02', '03');
  const before = asSeen(book);
  const { rows, undo } = await addScoreRows();
  expect(rows).toBe(9);
  expect(scores().rect).toEqual({ ...blank, rows: 10 });
  expect((await readDraft()).scores).toHaveLength(9);
  expect(await refusalAt(blank.row + 1, 6, 2)).toBe(true);
  await undo();
  expect(asSeen(book)).toEqual(before);
});

it('deletes nothing when units are gone, and says that nothing was missing', async () => {
  await startRound(draftOf(3));
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('ParUnits').rows.getItemAt(1).delete();
    await context.sync();
  });
  const before = book.model.save();
  const { rows, undo } = await addScoreRows();
  expect(rows).toBe(0);
  await undo();
  expect(book.model.save()).toEqual(before);
});

describe('refuses, and changes nothing', () => {
  it.each([
    [
      'cellsInTheWay',
      (): void => {
        const { sheetId, rect } = scores();
        const at = { row: rect.row + rect.rows + 2, column: 3, rows: 1, columns: 1 };
        book.model.write(sheetId, at, [['Người lập']]);
      },
    ],
    [
      'filteredRows',
      (): void => {
        const table = book.model.tables().find(({ name }) => name === 'ParScores');
        if (table)
          book.model.setFilter(table.sheetId, {
            rect: table.rect,
            tableId: table.id,
            criteria: { 0: ['01'] },
          });
      },
    ],
    [
      'protectedSheet',
      (): void => book.model.setProtection(scores().sheetId, { protected: true, options: {} }),
    ],
    [
      'totalsRow',
      (): void => {
        const table = book.model.tables().find(({ name }) => name === 'ParScores');
        book.model.updateTable(table?.id ?? '', { showTotals: true });
      },
    ],
    [
      'columnMissing',
      (): void => {
        const { sheetId, rect } = scores();
        book.model.write(sheetId, { row: rect.row, column: 2, rows: 1, columns: 1 }, [['Khác']]);
      },
    ],
  ])('%s', async (code, prepare) => {
    await startRound(draftOf(2));
    await addUnits('03');
    prepare();
    const before = book.model.save();
    await expect(addScoreRows()).rejects.toMatchObject({ code, sheet: 'Điểm', state: 'untouched' });
    expect(book.model.save()).toEqual(before);
  });

  it('tableMissing', async () => {
    await startRound(draftOf(2));
    const table = book.model.tables().find(({ name }) => name === 'ParScores');
    book.model.removeTable(table?.id ?? '', false);
    await expect(addScoreRows()).rejects.toMatchObject({ code: 'tableMissing', sheet: 'Điểm' });
  });
});

it('writes beside what stands further down or at the side', async () => {
  await startRound(draftOf(2));
  await addUnits('03');
  const { sheetId, rect } = scores();
  const below = { row: rect.row + rect.rows + 3, column: 0, rows: 1, columns: 1 };
  const aside = { row: rect.row + rect.rows, column: rect.column + rect.columns + 1, rows: 1, columns: 1 };
  book.model.write(sheetId, below, [['Người lập']]);
  book.model.write(sheetId, aside, [['Ghi nhớ']]);
  await addScoreRows();
  expect(book.model.read(sheetId, below)[0]?.[0]?.value).toBe('Người lập');
  expect(book.model.read(sheetId, aside)[0]?.[0]?.value).toBe('Ghi nhớ');
});

describe('undo', () => {
  beforeEach(async () => {
    await startRound(draftOf(2));
    await addUnits('03', '04');
  });

  it('takes the rows away again', async () => {
    const before = asSeen(book);
    const { undo } = await addScoreRows();
    await undo();
    expect(asSeen(book)).toEqual(before);
  });

  it('finds them where rows were inserted above the table', async () => {
    const { undo } = await addScoreRows();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Điểm').getRange('1:2').insert('Down');
      await context.sync();
    });
    await undo();
    expect((await readDraft()).scores).toEqual(draftOf(2).scores);
  });

  it('leaves them once a score was entered', async () => {
    const { undo } = await addScoreRows();
    const { sheetId, rect } = scores();
    const cell = { row: rect.row + rect.rows - 1, column: 6, rows: 1, columns: 1 };
    book.model.write(sheetId, cell, [[0.5]]);
    await expect(undo()).rejects.toMatchObject({ code: 'changedMeanwhile', sheet: 'Điểm' });
    expect((await readDraft()).scores).toHaveLength(12);
  });
});

it('takes as many syncs for 300 units as for 9', async () => {
  for (const units of [9, 300]) {
    book.close();
    book = await openEmbeddedWorkbook();
    await startRound({ ...draftOf(units), units: draftOf(2).units, scores: draftOf(2).scores });
    await addUnits(
      ...draftOf(units)
        .units.slice(2)
        .map(({ code }) => String(code)),
    );
    book.meter.reset();
    const { rows, undo } = await addScoreRows();
    expect(rows).toBe((units - 2) * 3);
    expect(book.meter.syncs).toBe(4);
    book.meter.reset();
    await undo();
    expect(book.meter.syncs).toBe(5);
  }
});
