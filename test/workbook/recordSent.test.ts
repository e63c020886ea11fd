import { analyseRound } from '../../src/core/analysis/analyse';
import type { RoundDraft } from '../../src/core/round/draft';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { recordSent } from '../../src/workbook/recordSent';
import { startRound } from '../../src/workbook/startRound';
import { draftOf } from './sampleDraft';

let book: EmbeddedWorkbook;

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
  await startRound({ ...draftOf(2), scores: [] });
});
afterEach(() => book.close());

async function readDraft(): Promise<RoundDraft> {
  const open = await readOpenWorkbook();
  if (open.kind !== 'round') throw new Error('This is no round.');
  return open.reading.draft;
}

const sent = (on: string, unitCodes = ['01', '02']): Parameters<typeof recordSent>[0] => ({
  unitCodes,
  periodCode: 'Q1',
  on,
});

it('keeps the first day a form was sent out, and notes the last one', async () => {
  expect((await recordSent(sent('2026-03-01', ['01']))).rows).toBe(1);
  expect((await recordSent(sent('2026-03-05'))).rows).toBe(1);
  await recordSent(sent('2026-03-09', ['01']));
  const draft = await readDraft();
  expect(draft.submissions.map(({ unitCode, status, note }) => [unitCode, status, note])).toEqual([
    ['01', 'Đã phát', 'Phát lại 09/03/2026'],
    ['02', 'Đã phát', null],
  ]);
  const { standings } = analyseRound(draft, '2026-03-10').submissions;
  expect(standings[0]).toMatchObject({ standing: 'waiting', sentOut: '2026-03-01' });
});

it('says the same thing twice without changing a cell, and takes it back as a whole', async () => {
  const before = (await readDraft()).submissions;
  const { undo } = await recordSent(sent('2026-03-01'));
  const recorded = book.model.save();
  await recordSent(sent('2026-03-01'));
  expect(book.model.save()).toEqual(recorded);
  await undo();
  expect((await readDraft()).submissions).toEqual(before);
});

it('gives a unit that came in later its rows of scores, and undo takes them away again', async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('ParUnits');
    const columns = table.columns.load('items/name');
    await context.sync();
    const row = columns.items.map((_, column) => ['X3', 'Xã Mẫu 03', 'XA'][column] ?? '');
    table.rows.add(undefined, [row]);
    await context.sync();
  });
  const before = (await readDraft()).scores.length;
  const { undo } = await recordSent(sent('2026-03-01', ['01', 'X3']));
  const added = (await readDraft()).scores.slice(before);
  expect(added.map(({ unitCode }) => unitCode)).toEqual(['X3', 'X3', 'X3']);
  await undo();
  expect((await readDraft()).scores).toHaveLength(before);
});
