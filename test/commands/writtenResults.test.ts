import { FIX_CELL } from '../../src/commands/fixCell';
import type { Command } from '../../src/commands/command';
import { WRITE_RESULTS } from '../../src/commands/writeResults';
import type { Place } from '../../src/core/finding/finding';
import { PROGRESS_SHEET } from '../../src/sheets/results/progress/progressSheet';
import { RANKING_SHEET } from '../../src/sheets/results/ranking/rankingSheet';
import { RESULT_SHEETS } from '../../src/sheets/results/registry';
import type { WrittenResult } from '../../src/sheets/results/writtenResult';
import { openRound, type OpenedRound } from '../../src/sheets/round/openedRound';
import { SETTING_KEYS } from '../../src/sheets/round/settings';
import { officePort } from '../../src/workbook/officePort';
import { startRound } from '../../src/workbook/startRound';
import { workbookForEachTest } from '../host/withWorkbook';
import { draftOf } from '../workbook/sampleDraft';

const YEAR = 1;
const AT = '2026-07-17T10:42';
const ORDER = { periodCode: 'NAM', at: AT } as const;
const CURRENT = { kind: 'current', at: AT };
const STALE = { kind: 'stale', at: AT };
const book = workbookForEachTest();

beforeEach(() => startRound(draftOf(3)));

/** Reads everything afresh, as another pane does that is opened on the same workbook. */
async function reopened(asOf = '2026-07-17'): Promise<OpenedRound> {
  const workbook = await officePort().read();
  if (workbook.kind !== 'round') throw new Error(`The workbook is ${workbook.kind}.`);
  return openRound(workbook.reading, workbook.sheetNames, asOf, workbook.resultMarks);
}

async function ranking(asOf?: string): Promise<WrittenResult> {
  return (await reopened(asOf)).written(RANKING_SHEET, YEAR);
}

/** Does a command; the result takes it back. */
async function done<Input, Outcome>(
  { run, undo }: Command<Input, Outcome>,
  input: Input,
): Promise<() => Promise<void>> {
  const outcome = await run(officePort(), input);
  return async () => undo?.(outcome);
}

async function type(place: Place, value: string | number): Promise<() => Promise<void>> {
  return done(FIX_CELL, { place: (await reopened()).placed(place), value });
}

const SCORE: Place = { table: 'scores', row: 0, column: 'points.NAM' };
const TITLE: Place = { table: 'round', row: SETTING_KEYS.indexOf('title'), column: 'value' };

it.each(RESULT_SHEETS)(
  '$name shows what would be calculated, until that is something else',
  async (sheet) => {
    expect((await reopened()).written(sheet, YEAR)).toEqual({ kind: 'none' });
    const undo = await done(WRITE_RESULTS, { sheets: [sheet.id], ...ORDER });
    expect((await reopened()).written(sheet, YEAR)).toEqual(CURRENT);
    const back = await type(TITLE, 'Đợt khác');
    expect((await reopened()).analysis.round.settings.title).toBe('Đợt khác');
    expect((await reopened()).written(sheet, YEAR)).toEqual(STALE);
    await back();
    expect((await reopened()).written(sheet, YEAR)).toEqual(CURRENT);
    await undo();
    expect((await reopened()).written(sheet, YEAR)).toEqual({ kind: 'none' });
  },
);

it.each(['ranking', 'progress', 'losses'] as const)(
  'a score that has changed makes “%s” stale',
  async (id) => {
    const sheet = RESULT_SHEETS.find((each) => each.id === id) ?? RANKING_SHEET;
    await done(WRITE_RESULTS, { sheets: [id], ...ORDER });
    await type(SCORE, 0.5);
    expect((await reopened()).written(sheet, YEAR)).toEqual(STALE);
  },
);

it('undoing a second writing leaves the first, and says that it is stale', async () => {
  await done(WRITE_RESULTS, { sheets: ['ranking'], ...ORDER });
  await type(SCORE, 0.5);
  const undo = await done(WRITE_RESULTS, { sheets: ['ranking'], ...ORDER, at: '2026-07-17T11:05' });
  expect(await ranking()).toEqual({ kind: 'current', at: '2026-07-17T11:05' });
  await undo();
  expect(await ranking()).toEqual(STALE);
});

it('a new day alone makes nothing stale, a deadline that it passes does', async () => {
  await done(WRITE_RESULTS, { sheets: ['ranking', 'progress'], ...ORDER });
  expect((await reopened('2026-07-18')).written(PROGRESS_SHEET, YEAR)).toEqual(CURRENT);
  expect(await ranking('2026-07-18')).toEqual(CURRENT);
  expect((await reopened('2026-12-20')).written(PROGRESS_SHEET, YEAR)).toEqual(STALE);
});

it('a sheet of another period is called that, and of which', async () => {
  await done(WRITE_RESULTS, { sheets: ['ranking'], ...ORDER });
  const { written } = await reopened();
  expect(written(RANKING_SHEET, 0)).toEqual({ kind: 'otherPeriod', period: 'Năm' });
  expect(written(RANKING_SHEET, YEAR)).toEqual(CURRENT);
});

it.each(['', 'của tôi', '2 abc 2026-07-17T10:42', '1 abc hôm qua'])(
  'of a sheet that says “%s” of itself nobody knows what it shows',
  async (mark) => {
    book().model.addSheet('Xếp hạng');
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('Xếp hạng');
      if (mark !== '') customProperties.add('ParResult', mark);
      await context.sync();
    });
    expect(await ranking()).toEqual({ kind: 'unknown' });
  },
);

it('a workbook with such sheets is read in as many syncs as one without', async () => {
  book().meter.reset();
  await reopened();
  const { syncs } = book().meter;
  await done(WRITE_RESULTS, { sheets: RESULT_SHEETS.map(({ id }) => id), ...ORDER });
  book().meter.reset();
  await reopened();
  expect(book().meter.syncs).toBe(syncs);
});
