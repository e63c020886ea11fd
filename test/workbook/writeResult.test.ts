import type { WriteProgress } from '../../src/workbook/run/requests';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { writeResultSheet, writeResultSheets } from '../../src/workbook/writeResult';
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

describe('what its user has made of the former sheet', () => {
  const CELLS = { row: 2, column: 1, rows: 2, columns: 1 };

  async function make(): Promise<string> {
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
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Xếp hạng');
      const points = sheet.getRange('B3:B4');
      points.conditionalFormats.add('ColorScale');
      const { dataBar } = points.conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = '#123456';
      dataBar.barDirection = 'RightToLeft';
      dataBar.upperBoundRule = { type: 'Number', formula: '100' };
      dataBar.negativeFormat.matchPositiveFillColor = true;
      const low = sheet.getRanges('B3:B4,C3').conditionalFormats.add('CellValue').cellValue;
      low.rule = { formula1: '=50', operator: 'LessThan' };
      low.format.font.color = '#112233';
      const own = points.conditionalFormats.add('Custom');
      own.custom.rule.formula = '=B3>70';
      own.custom.format.fill.color = '#ABCDEF';
      own.stopIfTrue = true;
      points.conditionalFormats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: '8' };
      points.dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      sheet.charts.add('Line', points, 'Auto').name = 'Của tôi';
      await context.sync();
    });
    await book.model.flush();
    return id;
  }

  const kindsOn = (id: string): string[] => book.model.conditionalFormats(id).map(({ rule }) => rule.kind);

  it('stays when the sheet is rewritten: conditional formats, what may be typed, charts', async () => {
    const id = await make();
    const theirs = book.model.conditionalFormats(id).slice(0, 5);
    await writeResultSheet(resultLayout(['X', 'Y', 'Z']));
    expect(kindsOn(id)).toEqual([...theirs.map(({ rule }) => rule.kind), 'custom', 'custom']);
    const withoutIds = (formats: readonly object[]): unknown => formats.map((each) => ({ ...each, id: '' }));
    expect(withoutIds(book.model.conditionalFormats(id).slice(0, 5))).toEqual(withoutIds(theirs));
    expect(book.model.validation(id, CELLS)).toMatchObject({ rule: { type: 'Decimal', formula2: '100' } });
    expect(JSON.stringify(book.model.save())).toContain('Của tôi');
    await writeResultSheet(resultLayout(['X']));
    expect(kindsOn(id)).toHaveLength(7);
  });

  it('is there again after an undo, to the last line', async () => {
    await make();
    const before = resultSheet();
    const { undo } = await writeResultSheet(resultLayout(['X']));
    await undo();
    expect(resultSheet()).toEqual(before);
  });
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

it('asks Excel for merged cells once, on a sheet of an older version: that empties the history of undo', async () => {
  await writeResultSheet(resultLayout(['A']));
  const asked = jest.spyOn(Excel.Range.prototype, 'getMergedAreasOrNullObject');
  await writeResultSheet(resultLayout(['B']));
  expect(asked).not.toHaveBeenCalled();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Xếp hạng').customProperties.getItem('ParMerges').delete();
    await context.sync();
  });
  const before = resultSheet();
  const { undo } = await writeResultSheet(resultLayout(['C', 'D']));
  await undo();
  expect(asked).toHaveBeenCalledTimes(1);
  expect(resultSheet()).toEqual(before);
  asked.mockRestore();
});

describe('a long write that somebody watches', () => {
  const long = ['Một', 'Hai', 'Ba'].map((name) => ({
    ...resultLayout(
      Array.from({ length: 1500 }, (_, row) => `Ủy ban nhân dân xã số ${row} ${'x'.repeat(90)}`),
    ),
    name,
  }));

  it('says what is being written, and which part of it is written', async () => {
    const told: WriteProgress[] = [];
    await writeResultSheets(long, { onProgress: (progress) => told.push(progress) });
    expect(told.map(({ sheet, number, count }) => [sheet, number, count])).toEqual([
      ['Một', 1, 3],
      ['Hai', 2, 3],
      ['Ba', 3, 3],
    ]);
    expect(told.map(({ fraction }) => Math.round(fraction * 3))).toEqual([0, 1, 2]);
  });

  it('stops between two sheets, and takes back what was written', async () => {
    const before = book.model.save();
    const stop = new AbortController();
    const onProgress = ({ sheet }: { sheet: string }): void => {
      if (sheet === 'Hai') stop.abort();
    };
    await expect(writeResultSheets(long, { onProgress, signal: stop.signal })).rejects.toMatchObject({
      code: 'cancelled',
      state: 'restored',
    });
    expect(book.model.save()).toEqual(before);
    expect(book.host.events.enabled).toBe(true);
  });

  it('is one request where it is short, of which nothing is told', async () => {
    const short = ['Một', 'Hai'].map((name) => ({ ...resultLayout(['A']), name }));
    const told: string[] = [];
    await writeResultSheets(short, { onProgress: ({ sheet }) => told.push(sheet) });
    expect(told).toEqual([]);
  });
});
