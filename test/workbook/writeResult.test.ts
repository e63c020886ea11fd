import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { writeResultSheet } from '../../src/workbook/writeResult';
import { resultLayout } from './resultLayout';

let book: EmbeddedWorkbook;

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
});
afterEach(() => book.close());

/** The sheet as one sees it: without ids, and with the size of every row and column. */
function resultSheet(): unknown {
  const found = book.model.save().sheets.find(({ name }) => name === 'Xếp hạng');
  const id = book.model.sheets().find(({ name }) => name === 'Xếp hạng')?.id ?? '';
  const lines = Array.from({ length: 12 }, (_, index) => index);
  return JSON.parse(
    JSON.stringify({
      ...found,
      rows: lines.map((row) => book.model.rowSize(id, row)),
      columns: lines.map((column) => book.model.columnSize(id, column)),
    }).replace(/"id":"[^"]*"/g, '"id":""'),
  );
}

function valuesAt(row: number, columns: number): unknown[] {
  const id = book.model.sheets().find(({ name }) => name === 'Xếp hạng')?.id ?? '';
  return (book.model.read(id, { row, column: 0, rows: 1, columns })[0] ?? []).map(({ value }) => value);
}

it('adds the sheet where there is none, with texts as exactly these texts', async () => {
  await writeResultSheet(resultLayout(['1.10', '=1+1', '1/2', 'TRUE', "'abc"]));
  expect([2, 3, 4, 5, 6].map((row) => valuesAt(row, 3))).toEqual([
    ['1.10', 80, 1],
    ['=1+1', 81, 2],
    ['1/2', 82, 3],
    ['TRUE', 83, 4],
    ["'abc", 84, 5],
  ]);
});

it('rewrites the sheet in place: it looks as if it had been written on an empty one', async () => {
  await writeResultSheet(resultLayout(['C']));
  const fresh = resultSheet();
  book.close();
  book = await openEmbeddedWorkbook();
  await writeResultSheet(resultLayout(['A', 'B', 'C', 'D']));
  const { id } = book.model.sheets().find(({ name }) => name === 'Xếp hạng') ?? {};
  await writeResultSheet(resultLayout(['C']));
  expect(book.model.sheets().find(({ name }) => name === 'Xếp hạng')?.id).toBe(id);
  expect(resultSheet()).toEqual(fresh);
});

it.each([
  [0, 'untouched'],
  [1, 'untouched'],
  [5, 'restored'],
  [20, 'restored'],
  [45, 'restored'],
  [60, 'restored'],
])('leaves exactly the last good sheet when Excel breaks off after %i steps', async (actions, state) => {
  await writeResultSheet(resultLayout(['A', 'B', 'C']));
  const before = resultSheet();
  book.faults.breakWrite(actions);
  await expect(writeResultSheet(resultLayout(['X', 'Y', 'Z', 'W']))).rejects.toMatchObject({
    code: 'unexpected',
    state,
  });
  expect(resultSheet()).toEqual(before);
});

it('removes a new sheet that could not be finished', async () => {
  const before = book.model.save();
  book.faults.breakWrite(10, 2);
  await expect(writeResultSheet(resultLayout(['A']))).rejects.toMatchObject({ state: 'restored' });
  expect(book.model.save()).toEqual(before);
});

it('undoes a rewriting, the chart included', async () => {
  await writeResultSheet(resultLayout(['A', 'B', 'C']));
  const before = resultSheet();
  const { undo } = await writeResultSheet(resultLayout(['X', 'Y']));
  await undo();
  expect(resultSheet()).toEqual(before);
});

it('gives a column back its standard width that the new layout has widened', async () => {
  const narrow = resultLayout(['A']);
  await writeResultSheet(narrow);
  const before = resultSheet();
  const wide = { ...narrow, columns: [...narrow.columns, { width: 50 }, { width: 60 }] };
  const { undo } = await writeResultSheet(wide);
  await undo();
  expect(resultSheet()).toEqual(before);
});

it('undoes a first writing by removing the sheet', async () => {
  const { undo } = await writeResultSheet(resultLayout(['A']));
  await undo();
  expect(book.model.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
});

it('does not undo over what somebody has typed meanwhile', async () => {
  await writeResultSheet(resultLayout(['A', 'B']));
  const { undo } = await writeResultSheet(resultLayout(['X', 'Y']));
  const id = book.model.sheets().find(({ name }) => name === 'Xếp hạng')?.id ?? '';
  book.model.write(id, { row: 2, column: 1, rows: 1, columns: 1 }, [[99]]);
  await expect(undo()).rejects.toMatchObject({ code: 'changedMeanwhile', sheet: 'Xếp hạng' });
  expect(valuesAt(2, 2)).toEqual(['X', 99]);
});

it('keeps what the user has made of the former sheet until the new one stands', async () => {
  await writeResultSheet(resultLayout(['A', 'B']));
  const id = book.model.sheets().find(({ name }) => name === 'Xếp hạng')?.id ?? '';
  book.model.write(id, { row: 8, column: 5, rows: 1, columns: 2 }, [['=1', { formula: '=SUM(B3:B4)' }]]);
  book.model.setStyle(
    id,
    { row: 8, column: 5, rows: 1, columns: 1 },
    { fillColor: '#FF0000', underline: 'Single' },
  );
  book.model.setColumns(id, 5, 1, { size: 120 });
  book.model.setRows(id, 8, 1, { hidden: true });
  await book.model.flush();
  const before = resultSheet();
  book.faults.breakWrite(30);
  await expect(writeResultSheet(resultLayout(['X']))).rejects.toMatchObject({ state: 'restored' });
  expect(resultSheet()).toEqual(before);
});

it('does not write on a sheet that is protected, filtered, or holds a table', async () => {
  await writeResultSheet(resultLayout(['A', 'B']));
  const id = book.model.sheets().find(({ name }) => name === 'Xếp hạng')?.id ?? '';
  book.model.setProtection(id, { protected: true, options: {} });
  const failure = { sheet: 'Xếp hạng', state: 'untouched' };
  await expect(writeResultSheet(resultLayout(['X']))).rejects.toMatchObject({
    ...failure,
    code: 'protectedSheet',
  });
  book.model.setProtection(id, { protected: false, options: {} });
  const rect = { row: 1, column: 0, rows: 3, columns: 3 };
  book.model.setFilter(id, { rect, criteria: { 0: ['A'] } });
  await expect(writeResultSheet(resultLayout(['X']))).rejects.toMatchObject({
    ...failure,
    code: 'filteredRows',
  });
  book.model.setFilter(id, null);
  book.model.addTable(id, rect, true, 'Rieng');
  await expect(writeResultSheet(resultLayout(['X']))).rejects.toMatchObject({
    ...failure,
    code: 'tableInTheWay',
  });
});

it('takes as many syncs for 300 rows as for 9, to write and to rewrite', async () => {
  const counts: number[] = [];
  for (const rows of [9, 300]) {
    book.close();
    book = await openEmbeddedWorkbook();
    const layout = resultLayout(Array.from({ length: rows }, (_, index) => `Xã ${index}`));
    for (let time = 0; time < 2; time++) {
      book.meter.reset();
      await writeResultSheet(layout);
      counts.push(book.meter.syncs);
    }
  }
  expect(counts).toEqual([3, 3, 3, 3]);
});
