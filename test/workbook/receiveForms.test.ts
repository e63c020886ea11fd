import { analyseRound } from '../../src/core/analysis/analyse';
import { buildRound } from '../../src/core/round/build';
import { finding } from '../../src/core/finding/create';
import { pointsFromMicro } from '../../src/core/points/points';
import type { RoundDraft } from '../../src/core/round/draft';
import type { Round } from '../../src/core/round/round';
import { writeReminders } from '../../src/core/reminders/writeReminders';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import type { CollectedForm } from '../../src/sheets/collect/collected.types';
import type { FormChoice } from '../../src/sheets/collect/receiving.types';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { receiveForms } from '../../src/workbook/receiveForms';
import { type ReceivedForms } from '../../src/workbook/workbookPort';
import { startRound } from '../../src/workbook/startRound';
import { someForm, type FormLine } from '../sheets/collect/someForm';
import { draftOf } from './sampleDraft';
import { asSeen } from './asSeen';

let book: EmbeddedWorkbook;
let round: Round;

/** A round of which every unit has a row per item, and nothing entered. */
function blankDraft(units: number): RoundDraft {
  return { ...draftOf(units), scores: [] };
}

async function start(units: number): Promise<void> {
  await startRound(blankDraft(units));
  ({ round } = buildRound(blankDraft(units)));
}

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
});
afterEach(() => book.close());

const LINES: readonly FormLine[] = [
  { item: '1.1', points: 0.25, evidence: '=12/QĐ', note: '1/2' },
  { item: '1.2', points: 0.5 },
  { item: '1.10', points: 1 },
];

const form = (unit: string, lines = LINES, change: Partial<CollectedForm> = {}): CollectedForm =>
  someForm(round, unit, 'Q1', lines, change);

const receive = (...choices: FormChoice[]): Promise<ReceivedForms> =>
  receiveForms({ round, choices, on: '2026-04-02' });

async function readDraft(): Promise<RoundDraft> {
  const open = await readOpenWorkbook();
  if (open.kind !== 'round') throw new Error('This is no round.');
  return open.reading.draft;
}

/** Codes and everything that the unit entered, row by row. */
function entered({ scores }: RoundDraft): unknown[][] {
  return scores.map(({ unitCode, itemCode, entries, evidence, note }) => [
    unitCode,
    itemCode,
    entries[0]?.points,
    evidence,
    note,
  ]);
}

function tableNamed(name: string): ReturnType<typeof book.model.tables>[number] {
  const table = book.model.tables().find((each) => each.name === name);
  if (!table) throw new Error('The table is not there.');
  return table;
}

it('writes entries, record and differences together, and the form is received on time', async () => {
  await start(2);
  const { forms } = await receive({ form: form('02') });
  expect(forms.map(({ outcome }) => outcome)).toEqual(['received']);
  const draft = await readDraft();
  expect(entered(draft).slice(0, 4)).toEqual([
    ['01', '1.1', null, null, null],
    ['01', '1.2', null, null, null],
    ['01', '1.10', null, null, null],
    ['02', '1.1', 0.25, '=12/QĐ', '1/2'],
  ]);
  expect(draft.submissions).toMatchObject([{ unitCode: '02', periodCode: 'Q1', status: 'Đã nhận' }]);
  const { submissions, entryFindings } = analyseRound(draft, '2026-04-03');
  expect(submissions.standings[2]).toMatchObject({
    standing: 'received',
    received: '2026-04-02',
    daysLate: 0,
  });
  expect(entryFindings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('receives the same files a second time without changing a cell', async () => {
  await start(2);
  await receive({ form: form('01') }, { form: form('02') });
  const before = book.model.save();
  book.meter.reset();
  const { forms, undo } = await receive({ form: form('01') }, { form: form('02') });
  expect(forms.map(({ outcome }) => outcome)).toEqual(['alreadyReceived', 'alreadyReceived']);
  expect(book.meter.syncs).toBe(2);
  await undo();
  expect(book.model.save()).toEqual(before);
});

describe('a corrected file', () => {
  const corrected = (): CollectedForm =>
    form('01', [{ item: '1.1', points: 0.75, evidence: '=12/QĐ' }], { file: 'sua.xlsx' });

  beforeEach(async () => {
    await start(2);
    await receive({ form: form('01') });
  });

  it('waits for a decision', async () => {
    const before = book.model.save();
    const { forms } = await receive({ form: corrected() });
    expect(forms[0]).toMatchObject({ outcome: 'undecided', earlierFile: '01_Q1.xlsx' });
    expect(book.model.save()).toEqual(before);
  });

  it('replaces the earlier one and keeps it on record, and undo brings everything back', async () => {
    const before = asSeen(book);
    const { undo } = await receive({ form: corrected(), decision: 'useNew' });
    const draft = await readDraft();
    expect(entered(draft).slice(0, 3)).toEqual([
      ['01', '1.1', 0.75, '=12/QĐ', '1/2'],
      ['01', '1.2', null, null, null],
      ['01', '1.10', null, null, null],
    ]);
    expect(draft.submissions.map(({ status }) => status)).toEqual(['Đã thay', 'Đã nhận']);
    expect(draft.differences.map(({ itemCode, kept, other }) => [itemCode, kept, other])).toEqual([
      ['1.1', 0.75, 0.25],
      ['1.2', null, 0.5],
      ['1.10', null, 1],
    ]);
    await undo();
    expect(asSeen(book)).toEqual(before);
  });
});

describe('a file with errors', () => {
  const wrong = (): CollectedForm =>
    form('02', [{ item: '1.1', points: 9 }], {
      file: 'sai.xlsx',
      state: 'toFix',
      findings: [
        finding(
          'aboveMaximum',
          {
            place: { table: 'form', sheet: 'Phiếu tự chấm', cell: 'H12', file: 'sai.xlsx' },
            item: '1.1',
          },
          { points: { points: pointsFromMicro(9_000_000) }, maximum: { points: pointsFromMicro(1_000_000) } },
        ),
      ],
    });
  const record = (...toFix: CollectedForm[]): Promise<ReceivedForms> =>
    receiveForms({ round, choices: [], toFix, on: '2026-04-12' });
  const standing = async (): Promise<unknown> =>
    analyseRound(await readDraft(), '2026-04-12').submissions.standings[2];

  beforeEach(() => start(2));

  it('goes on record once, with the cells to correct and none of its entries, and undo takes it back', async () => {
    const before = asSeen(book);
    const { undo } = await record(wrong(), wrong());
    const draft = await readDraft();
    expect(draft.submissions).toMatchObject([
      {
        unitCode: '02',
        file: 'sai.xlsx',
        status: 'Cần sửa',
        errors: 1,
        note: 'Sửa: Phiếu tự chấm!H12 (1.1)',
      },
    ]);
    expect(draft.scores.every(({ entries }) => entries[0]?.points === null)).toBe(true);
    const recorded = asSeen(book);
    await record(wrong());
    expect(asSeen(book)).toEqual(recorded);
    await undo();
    expect(asSeen(book)).toEqual(before);
  });

  it('is what the reminder speaks of, until a good one comes', async () => {
    await record(wrong());
    expect(await standing()).toMatchObject({ standing: 'toFix', errors: 1, daysLate: 7 });
    const reminded = writeReminders(analyseRound(await readDraft(), '2026-04-12'), 0);
    expect(reminded.find(({ unit }) => unit === 1)?.text).toContain(
      'Tệp sai.xlsx nhận ngày 12/04/2026 có 1 lỗi nên chưa được tiếp nhận. Sửa: Phiếu tự chấm!H12 (1.1).',
    );
    await receive({ form: form('02') });
    expect(await standing()).toMatchObject({ standing: 'received', file: '02_Q1.xlsx' });
  });

  it('goes in together with the good ones, unless its unit is gone from the round', async () => {
    const gone = form('02', [{ item: '1.1', points: 9 }], { unit: 7, state: 'toFix' });
    await receiveForms({ round, choices: [{ form: form('01') }], toFix: [wrong(), gone], on: '2026-04-12' });
    const { submissions } = await readDraft();
    expect(submissions.map(({ unitCode, status }) => [unitCode, status])).toEqual([
      ['01', 'Đã nhận'],
      ['02', 'Cần sửa'],
    ]);
  });
});

describe('undo', () => {
  it('finds the rows by their codes after they were sorted', async () => {
    await start(2);
    const blank = entered(await readDraft());
    const { undo } = await receive({ form: form('01') });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ParScores');
      table.sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
    });
    await undo();
    const sortedRows = entered(await readDraft());
    expect(sortedRows).toHaveLength(blank.length);
    expect(sortedRows).toEqual(expect.arrayContaining(blank));
  });

  it('leaves everything once somebody has changed one of the cells', async () => {
    await start(2);
    const { undo } = await receive({ form: form('01') });
    const { sheetId, rect } = tableNamed('ParScores');
    book.model.write(sheetId, { row: rect.row + 1, column: 6, rows: 1, columns: 1 }, [[0.5]]);
    const before = book.model.save();
    await expect(undo()).rejects.toMatchObject({ code: 'changedMeanwhile', sheet: 'Điểm' });
    expect(book.model.save()).toEqual(before);
  });
});

it('goes by codes and headings: sorted rows, moved columns, another sheet name', async () => {
  await start(2);
  await Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const table = tables.getItem('ParScores');
    table.sort.apply([{ key: 2, ascending: false }]);
    table.columns.add(0, undefined, 'Của tôi');
    worksheets.getItem('Điểm').name = 'Điểm năm 2026';
    worksheets.getItem('Thu nhận').getRange('1:2').insert('Down');
    await context.sync();
  });
  await receive({ form: form('02') });
  const draft = await readDraft();
  expect(entered(draft).filter(([unit]) => unit === '02')).toEqual(
    expect.arrayContaining([
      ['02', '1.1', 0.25, '=12/QĐ', '1/2'],
      ['02', '1.2', 0.5, null, null],
      ['02', '1.10', 1, null, null],
    ]),
  );
  expect(entered(draft).filter(([unit, , points]) => unit === '01' && points !== null)).toEqual([]);
  expect(draft.submissions).toHaveLength(1);
});

describe('refuses, and changes nothing', () => {
  it.each([
    [
      'filteredRows',
      'Điểm',
      (): void => {
        const table = tableNamed('ParScores');
        book.model.setFilter(table.sheetId, { rect: table.rect, tableId: table.id, criteria: { 0: ['01'] } });
      },
    ],
    [
      'protectedSheet',
      'Thu nhận',
      (): void =>
        book.model.setProtection(tableNamed('ParSubmissions').sheetId, { protected: true, options: {} }),
    ],
    [
      'columnMissing',
      'Điểm',
      (): void => {
        const { sheetId, rect } = tableNamed('ParScores');
        const [headings = []] = book.model.read(sheetId, { ...rect, rows: 1 });
        const notes = headings.findIndex(({ value }) => value === 'Ghi chú');
        book.model.write(sheetId, { ...rect, column: rect.column + notes, rows: 1, columns: 1 }, [['Khác']]);
      },
    ],
  ])('%s', async (code, sheet, prepare) => {
    await start(2);
    prepare();
    const before = book.model.save();
    await expect(receive({ form: form('01') })).rejects.toMatchObject({ code, sheet, state: 'untouched' });
    expect(book.model.save()).toEqual(before);
  });
});

it('goes on without duplicates after Excel broke off', async () => {
  await start(2);
  await receive({ form: form('01') });
  book.faults.breakWrite(7);
  const choices = [{ form: form('01') }, { form: form('02') }];
  await expect(receive(...choices)).rejects.toMatchObject({ state: 'restored' });
  await receive(...choices);
  const draft = await readDraft();
  expect(draft.submissions.map(({ unitCode }) => unitCode)).toEqual(['01', '02']);
  expect(entered(draft)[5]).toEqual(['02', '1.10', 1, null, null]);
});

it('makes the tables where an older round has none, and takes them away again if it fails', async () => {
  await start(2);
  for (const name of ['ParSubmissions', 'ParDifferences']) {
    book.model.removeSheet(tableNamed(name).sheetId);
  }
  const before = asSeen(book);
  book.faults.breakWrite(3, 3);
  await expect(receive({ form: form('01') })).rejects.toMatchObject({ state: 'restored' });
  expect(asSeen(book)).toEqual(before);
  await receive({ form: form('01') });
  expect((await readDraft()).submissions).toMatchObject([{ unitCode: '01', status: 'Đã nhận' }]);
});

it('adds rows that the score table lacks', async () => {
  await startRound({ ...draftOf(1), scores: [] });
  await Excel.run(async (context) => {
    const last = context.workbook.tables.getItem('ParUnits').getRange().getLastRow();
    last.getOffsetRange(1, 0).getCell(0, 0).getAbsoluteResizedRange(1, 3).values = [
      ["'02", 'Đơn vị 02', 'XA'],
    ];
    await context.sync();
  });
  ({ round } = buildRound(await readDraft()));
  await receive({ form: form('02') });
  expect(entered(await readDraft()).slice(3)).toEqual([
    ['02', '1.1', 0.25, '=12/QĐ', '1/2'],
    ['02', '1.2', 0.5, null, null],
    ['02', '1.10', 1, null, null],
  ]);
});

it('takes as many syncs for 60 forms as for 9', async () => {
  for (const units of [9, 60]) {
    book.close();
    book = await openEmbeddedWorkbook();
    await start(units);
    book.meter.reset();
    const { undo } = await receive(...round.units.map(({ code }) => ({ form: form(code) })));
    expect(book.meter.syncs).toBe(4);
    expect(book.meter.largestRequest).toBeLessThan(4_000_000);
    book.meter.reset();
    await undo();
    expect(book.meter.syncs).toBe(5);
  }
});
