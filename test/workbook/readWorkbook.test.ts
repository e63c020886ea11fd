import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { readSheet } from '../../src/workbook/readSheet';
import { startRound } from '../../src/workbook/startRound';
import { draftOf } from './sampleDraft';

let book: EmbeddedWorkbook;

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
});
afterEach(() => book.close());

function sheetId(name: string): string {
  const found = book.model.sheets().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found.id;
}

it('tells an empty workbook, a form and a foreign workbook apart', async () => {
  expect(await readOpenWorkbook()).toEqual({ kind: 'empty', sheetNames: ['Sheet1'] });
  book.model.write(sheetId('Sheet1'), { row: 3, column: 3, rows: 1, columns: 1 }, [['của tôi']]);
  expect((await readOpenWorkbook()).kind).toBe('other');
  book.model.addSheet('ParForm');
  expect((await readOpenWorkbook()).kind).toBe('form');
});

it('tells error cells from texts that look like them, and empty cells from zero', async () => {
  const id = sheetId('Sheet1');
  book.model.write(id, { row: 1, column: 1, rows: 2, columns: 3 }, [
    ['#N/A', { formula: '=1/0' }, null],
    [0, '0', true],
  ]);
  await book.model.flush(true);
  expect(await readSheet('Sheet1')).toEqual({
    sheet: 'Sheet1',
    row: 1,
    column: 1,
    values: [
      ['#N/A', { error: '#DIV/0!' }, null],
      [0, '0', true],
    ],
  });
});

it('reads the rows that a filter hides like all others', async () => {
  const draft = draftOf(4);
  await startRound(draft);
  const table = book.model.tables().find(({ name }) => name === 'ParScores');
  if (!table) throw new Error('The table is not there.');
  book.model.setFilter(table.sheetId, { rect: table.rect, tableId: table.id, criteria: { 0: ['01'] } });
  expect(book.model.filteredRows(table.sheetId)).not.toHaveLength(0);
  const open = await readOpenWorkbook();
  expect(open.kind === 'round' && open.reading.draft.scores).toEqual(draft.scores);
});

it('leaves the totals row of a table out', async () => {
  const draft = draftOf(2);
  await startRound(draft);
  const table = book.model.tables().find(({ name }) => name === 'ParUnits');
  book.model.updateTable(table?.id ?? '', { showTotals: true });
  const open = await readOpenWorkbook();
  expect(open.kind === 'round' && open.reading.draft.units).toEqual(draft.units);
});

it('reads a round whose table was deleted, with a finding that names the table', async () => {
  await startRound(draftOf(2));
  const table = book.model.tables().find(({ name }) => name === 'ParUnits');
  book.model.removeTable(table?.id ?? '', false);
  const open = await readOpenWorkbook();
  const codes = open.kind === 'round' ? open.reading.findings.map(({ code }) => code) : [];
  expect(codes).toEqual(['tableMissing']);
});

it('says which sheet is missing', async () => {
  await expect(readSheet('Không có')).rejects.toMatchObject({ code: 'sheetMissing', sheet: 'Không có' });
});

it('takes two syncs, for 9 units and for 300', async () => {
  for (const units of [9, 300]) {
    book.close();
    book = await openEmbeddedWorkbook();
    await startRound(draftOf(units));
    book.meter.reset();
    await readOpenWorkbook();
    expect(book.meter.syncs).toBe(2);
  }
});

it('halves an answer that turns out too large', async () => {
  const id = sheetId('Sheet1');
  const rows = Array.from({ length: 60 }, (_, index) => [`${index} ${'Căn cứ '.repeat(3000)}`]);
  book.close();
  book = await openEmbeddedWorkbook({ payloadLimit: 1_000_000 });
  book.model.write(sheetId('Sheet1'), { row: 0, column: 0, rows: 60, columns: 1 }, rows);
  expect(id).toBeDefined();
  expect((await readSheet('Sheet1')).values).toEqual(rows);
  expect(book.meter.errors).toContain('ResponsePayloadSizeLimitExceeded');
});
