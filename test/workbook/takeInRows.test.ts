import type { Finding } from '../../src/core/finding/finding';
import { openRound, type OpenedRound } from '../../src/sheets/round/openedRound';
import { TABLE_DEFINITIONS, type RoundTableKey } from '../../src/sheets/tables/definitions';
import { addScoreRows } from '../../src/workbook/addScoreRows';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { startRound } from '../../src/workbook/startRound';
import { takeInRows } from '../../src/workbook/takeInRows';
import { workbookForEachTest } from '../host/withWorkbook';
import { asSeen } from './asSeen';
import { putUnder, type PutCell } from './putUnder';
import { draftOf } from './sampleDraft';

const book = workbookForEachTest();
const draft = draftOf(2);

async function opened(): Promise<OpenedRound> {
  const open = await readOpenWorkbook();
  if (open.kind !== 'round') throw new Error('This is no round.');
  return openRound(open.reading, [], '2026-01-01');
}

async function found(): Promise<readonly Finding[]> {
  const { frameworkFindings, unitFindings, entryFindings } = await opened();
  return [...frameworkFindings, ...unitFindings, ...entryFindings];
}

const UNDER = ['rowsUnderTable', 'noteUnderTable', 'rowsBelowGap'];
const under = async (): Promise<unknown[]> =>
  (await found())
    .filter(({ code }) => UNDER.includes(code))
    .map(({ code, place: { table, sheet, cell }, parameters }) => [
      code,
      table,
      `${sheet}!${cell}`,
      parameters['count'] ?? parameters['text'],
    ]);

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

const tableOf = (name: string): { sheetId: string; rect: { row: number; rows: number; column: number } } => {
  const table = book()
    .model.tables()
    .find((each) => each.name === name);
  if (!table) throw new Error(`There is no ${name}.`);
  return table;
};

const ROWS: Readonly<Partial<Record<RoundTableKey, readonly (readonly PutCell[])[]>>> = {
  round: [['Của tôi', 'có']],
  periods: [['Q5', 'Quý V']],
  groups: [['PHG', 'Phường']],
  classes: [[null, 'Khá', 70]],
  criteria: [['2', 'Lĩnh vực', 'Kết quả', 2]],
  units: [
    ['03', 'Đơn vị 03', 'XA'],
    ['04', 'Đơn vị 04', 'XA'],
  ],
  scores: [['03', 'Đơn vị 03', '1.1', null, 1, null, 0.5]],
  submissions: [['01', 'Đơn vị 01', 'Q1', 'Đã nhận']],
  differences: [['01', 'Q1', '1.1', 'points']],
};
const TABLES = TABLE_DEFINITIONS.flatMap(({ table, name }) => {
  const rows = ROWS[table];
  return rows ? [{ table, name, rows }] : [];
});

describe('rows directly under a table', () => {
  it.each(TABLES)(
    '$name: are said with their place, and taken in as they are',
    async ({ table, name, rows }) => {
      await startRound(draft);
      // The blank row of a table that has none yet.
      const before = tableOf(name).rect.rows;
      await putUnder(name, rows);
      const { rect } = tableOf(name);
      expect(rect.rows).toBe(before);
      const [said, ...others] = await under();
      const place = expect.stringMatching(new RegExp(`!\\D+${rect.row + rect.rows + 1}$`, 'u')) as unknown;
      expect([said, others]).toEqual([['rowsUnderTable', table, place, rows.length], []]);
      expect(await takeInRows(table)).toMatchObject({ rows: rows.length });
      expect(tableOf(name).rect.rows).toBe(rect.rows + rows.length);
      expect(await under()).toEqual([]);
    },
  );

  it('of units: these count, have what may be typed, and what follows from their absence is not said', async () => {
    await startRound(draftOf(4));
    await inExcel((context) => context.workbook.tables.getItem('ParUnits').resize('A4:K6'));
    const codes = async (): Promise<string[]> => (await found()).map(({ code }) => code);
    expect((await opened()).analysis.round.units).toHaveLength(2);
    expect(await codes()).toContain('rowsUnderTable');
    expect(await codes()).not.toContain('entryUnitUnknown');
    await takeInRows('units');
    const { analysis } = await opened();
    expect(analysis.round.units.map(({ code }) => code)).toEqual(['01', '02', '03', '04']);
  });

  it('get the lists and formats of the rows above', async () => {
    await startRound(draft);
    await putUnder('ParUnits', ROWS.units ?? []);
    await takeInRows('units');
    const { sheetId, rect } = tableOf('ParUnits');
    const last = rect.row + rect.rows - 1;
    expect(await book().model.refusal(sheetId, last, 2, 'PHG')).not.toBeNull();
    expect(await book().model.refusal(sheetId, last, 2, 'XA')).toBeNull();
    const formats = (row: number): unknown =>
      book()
        .model.read(sheetId, { row, rows: 1, column: 0, columns: 11 })[0]
        ?.map(({ numberFormat }) => numberFormat);
    expect(formats(last)).toEqual(formats(rect.row + 1));
  });

  it('are never written over: what would go there says so', async () => {
    await startRound(draft);
    await putUnder('ParScores', [['01', 'Đơn vị 01', '9.9', null, 1]]);
    await putUnder('ParUnits', [['03', 'Đơn vị 03', 'XA']]);
    await takeInRows('units');
    const before = asSeen(book());
    await expect(addScoreRows()).rejects.toMatchObject({ code: 'cellsInTheWay', state: 'untouched' });
    expect(asSeen(book())).toEqual(before);
  });

  it('under a totals row are said, and taken in only without it', async () => {
    await startRound(draft);
    await inExcel((context) => (context.workbook.tables.getItem('ParUnits').showTotals = true));
    await putUnder('ParUnits', [['03', 'Đơn vị 03', 'XA']]);
    expect(await under()).toMatchObject([['rowsUnderTable', 'units', 'Đơn vị!A8', 1]]);
    await expect(takeInRows('units')).rejects.toMatchObject({ code: 'totalsRow' });
  });

  it('are read to the last one, however many, in one sync more', async () => {
    await startRound(draft);
    await readOpenWorkbook();
    book().meter.reset();
    await readOpenWorkbook();
    const usual = book().meter.syncs;
    await putUnder(
      'ParScores',
      Array.from({ length: 720 }, (_, index) => ['01', 'Đơn vị 01', `9.${index}`]),
    );
    book().meter.reset();
    expect(await under()).toMatchObject([['rowsUnderTable', 'scores', 'Điểm!A11', 720]]);
    expect(book().meter.syncs).toBeLessThanOrEqual(usual + 1);
  });

  it('that are another table are none of its rows', async () => {
    await startRound(draft);
    await putUnder('ParUnits', [
      ['Tên', 'Của tôi'],
      ['03', 'XA'],
    ]);
    await inExcel((context) => {
      context.workbook.worksheets.getItem('Đơn vị').tables.add('A7:B8', true);
    });
    expect(await under()).toEqual([]);
  });
});

describe('what is no row', () => {
  const note = 'Ghi chú: số liệu đến 30/6';

  it('a note is a hint, and comes in only when it is told to', async () => {
    await startRound(draft);
    await putUnder('ParUnits', [[note]]);
    expect(await under()).toEqual([['noteUnderTable', 'units', 'Đơn vị!A7', note]]);
    expect(await takeInRows('units')).toMatchObject({ rows: 1 });
  });

  it('a note below rows stays where it is', async () => {
    await startRound(draft);
    await putUnder('ParUnits', [
      ['03', 'Đơn vị 03', 'XA'],
      [note, null, null],
    ]);
    expect(await takeInRows('units')).toMatchObject({ rows: 1 });
    expect(await under()).toEqual([['noteUnderTable', 'units', 'Đơn vị!A8', note]]);
  });

  it('a signature after a blank row is nobody’s business', async () => {
    await startRound(draft);
    await putUnder('ParUnits', [['Người lập', null, 'Giám đốc']], 1);
    await putUnder('ParScores', [[null, 'Người lập', null, 'Giám đốc']], 1);
    await putUnder('ParCriteria', [[note]], 1);
    expect(await under()).toEqual([]);
  });

  it('rows after one blank row are said, and not taken in', async () => {
    await startRound(draft);
    await putUnder('ParScores', [['01', 'Đơn vị 01', '9.9', null, 1]], 1);
    expect(await under()).toEqual([['rowsBelowGap', 'scores', 'Điểm!A12', 1]]);
    await expect(takeInRows('scores')).rejects.toMatchObject({ code: 'changedMeanwhile' });
  });
});

describe('undo', () => {
  const looksOfRow = async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Đơn vị').getRange('A7:K8');
      const looks = range.getCellProperties({
        format: { font: { bold: true, color: true }, fill: { color: true } },
      });
      range.load('formulas,numberFormat');
      range.dataValidation.load('type');
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return [looks.value, range.formulas, range.numberFormat, range.dataValidation.type, count.value];
    });

  it('gives the rows back as they stood', async () => {
    await startRound(draft);
    await putUnder('ParUnits', ROWS.units ?? []);
    await inExcel((context) => {
      const row = context.workbook.worksheets.getItem('Đơn vị').getRange('A7:C7');
      row.format.fill.color = '#FFEE00';
      row.format.font.bold = true;
      row.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    });
    const [before, looks] = [await under(), await looksOfRow()];
    const { undo } = await takeInRows('units');
    expect(await looksOfRow()).not.toEqual(looks);
    await undo();
    expect(await under()).toEqual(before);
    expect(await looksOfRow()).toEqual(looks);
  });

  it.each([
    ['one of them was changed', 'A7', "'05"],
    ['the table got a row more', 'A9', "'05"],
  ])('refuses where %s meanwhile', async (_, cell, value) => {
    await startRound(draft);
    await putUnder('ParUnits', ROWS.units ?? []);
    const { undo } = await takeInRows('units');
    await inExcel(
      (context) => (context.workbook.worksheets.getItem('Đơn vị').getRange(cell).values = [[value]]),
    );
    const before = asSeen(book());
    await expect(undo()).rejects.toMatchObject({ code: 'changedMeanwhile', state: 'untouched' });
    expect(asSeen(book())).toEqual(before);
  });
});
