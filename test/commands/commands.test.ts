import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../src/commands/list';
import { ADD_COLUMN } from '../../src/commands/addColumn';
import { ADD_SCORE_ROWS } from '../../src/commands/addScoreRows';
import type { Command } from '../../src/commands/command';
import { FIX_CELL } from '../../src/commands/fixCell';
import { GO_TO_CELL } from '../../src/commands/goToCell';
import { LOCK_FRAMEWORK } from '../../src/commands/lockFramework';
import { OPEN_COPY } from '../../src/commands/openCopy';
import { RECORD_SENT } from '../../src/commands/recordSent';
import { START_ROUND } from '../../src/commands/startRound';
import { TAKE_IN_ROWS } from '../../src/commands/takeInRows';
import { scoreAt } from '../../src/core/scoring/scores';
import { RANKING_SHEET } from '../../src/sheets/results/ranking/rankingSheet';
import { taskOf, undoOf } from '../../src/commands/task';
import { UNLOCK_FRAMEWORK } from '../../src/commands/unlockFramework';
import { WRITE_RESULTS } from '../../src/commands/writeResults';
import { openRound, type OpenedRound } from '../../src/sheets/round/openedRound';
import { officePort } from '../../src/workbook/officePort';
import { say } from '../../src/words/message';
import { workbookForEachTest } from '../host/withWorkbook';
import { putUnder } from '../workbook/putUnder';
import { draftOf } from '../workbook/sampleDraft';

const SOURCES = join(__dirname, '../../src/commands');
const AT = { time: '10:42', date: '17/07/2026' };
const book = workbookForEachTest();

/** Runs a command and gives what is said of it, and how to take it back. */
async function done<Input, Outcome>(
  command: Command<Input, Outcome>,
  input: Input,
): Promise<{ readonly said: string | undefined; readonly undo: () => Promise<string | undefined> }> {
  const task = taskOf(command, input, 'vi');
  const { said, undo } = await task.run(officePort());
  const text = said?.(AT);
  return {
    said: text && say('vi', text),
    undo: async () => {
      const back = undo && (await undoOf(task, undo).run(officePort())).said?.(AT);
      return back && say('vi', back);
    },
  };
}

async function opened(): Promise<OpenedRound> {
  const workbook = await officePort().read();
  if (workbook.kind !== 'round') {
    throw new Error(`The workbook is ${workbook.kind}.`);
  }
  const { reading, sheetNames, resultMarks } = workbook;
  return openRound(reading, sheetNames, '2026-07-17', resultMarks);
}

const sheets = (): string[] =>
  book()
    .model.sheets()
    .map(({ name }) => name);

it('every command stands in the list, once, and in a file of its name', () => {
  const files = readdirSync(SOURCES)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) =>
      /^export const [A-Z_]+: Command</m.test(readFileSync(join(SOURCES, `${name}.ts`), 'utf8')),
    );
  expect(COMMANDS.map(({ id }) => id).sort()).toEqual(files.sort());
});

it('what is written can be taken back, but for the start of a round', () => {
  const cannot = COMMANDS.filter((command) => 'done' in command.words && !('undo' in command));
  expect(cannot.map(({ id }) => id)).toEqual(['startRound']);
  expect(COMMANDS.filter((command) => 'undo' in command && !('done' in command.words))).toEqual([]);
});

it('a round is started, and what is said counts its sheets', async () => {
  const { said } = await done(START_ROUND, { draft: draftOf(3), language: 'vi' });
  expect(said).toBe(`Đã tạo đợt năm 2026: thêm ${sheets().length - 1} trang lúc 10:42`);
});

it('result sheets are written and taken back', async () => {
  await done(START_ROUND, { draft: draftOf(3), language: 'vi' });
  const before = sheets();
  const of = { periodCode: 'Q1', at: '2026-07-17T10:42' };
  const ranking = await done(WRITE_RESULTS, { sheets: ['ranking'], ...of });
  const progress = await done(WRITE_RESULTS, { sheets: ['progress', 'losses'], ...of });
  expect(ranking.said).toBe('Đã ghi trang Xếp hạng lúc 10:42, ngày 17/07/2026');
  expect(progress.said).toBe('Đã ghi 2 trang lúc 10:42, ngày 17/07/2026');
  expect(sheets()).toEqual([...before, 'Xếp hạng', 'Tiến độ', 'Điểm mất']);
  expect(await progress.undo()).toBe('Đã hoàn tác lúc 10:42');
  await ranking.undo();
  expect(sheets()).toEqual(before);
});

it('result sheets hold what stands in the workbook, not what was read of it before', async () => {
  await done(START_ROUND, { draft: draftOf(3), language: 'vi' });
  const place = (await opened()).placed({ table: 'scores', row: 0, column: 'points.NAM' });
  await done(FIX_CELL, { place, value: 1 });
  const order = { sheets: ['ranking'], periodCode: 'NAM', at: '2026-07-17T10:42' } as const;
  await done(WRITE_RESULTS, order);
  const { analysis, written } = await opened();
  expect(scoreAt(analysis.scores, 0, 1, analysis.scores.slotCount - 1).points).toBe(2_500_000);
  expect(written(RANKING_SHEET, 1)).toEqual({ kind: 'current', at: '2026-07-17T10:42' });
});

it('a period that is gone meanwhile is not written as another', async () => {
  await done(START_ROUND, { draft: draftOf(1), language: 'vi' });
  const order = { sheets: ['ranking'], periodCode: '9T', at: '2026-07-17T10:42' } as const;
  await expect(done(WRITE_RESULTS, order)).rejects.toMatchObject({
    code: 'changedMeanwhile',
    state: 'untouched',
  });
});

it('the framework is locked and opened as the next version', async () => {
  await done(START_ROUND, { draft: draftOf(2), language: 'vi' });
  const lock = await done(LOCK_FRAMEWORK, { version: 1 });
  const settings = async (): Promise<unknown> => {
    const { round } = (await opened()).analysis;
    return [round.settings.frameworkLocked, round.framework.version];
  };
  expect(await settings()).toEqual([true, 1]);
  await lock.undo();
  expect(await settings()).toEqual([false, 1]);
  const unlock = await done(UNLOCK_FRAMEWORK, { nextVersion: 2 });
  expect(await settings()).toEqual([false, 2]);
  await unlock.undo();
  expect(await settings()).toEqual([false, 1]);
});

it('missing rows are added, and said as many as were written', async () => {
  const draft = draftOf(3);
  const scores = draft.scores.filter(({ unitCode }) => unitCode !== '03');
  await done(START_ROUND, { draft: { ...draft, scores }, language: 'vi' });
  const before = (await opened()).draft.scores.length;
  const { said, undo } = await done(ADD_SCORE_ROWS, { rows: 1, units: 1 });
  const added = (await opened()).draft.scores.length - before;
  expect(said).toBe(`Đã ghi ${added} dòng điểm lúc 10:42, ngày 17/07/2026`);
  await undo();
  expect((await opened()).draft.scores).toHaveLength(before);
});

it('a column that was deleted is added, and said by its heading', async () => {
  await done(START_ROUND, { draft: draftOf(2), language: 'vi' });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('ParScores').columns.getItem('Hội đồng').delete();
    await context.sync();
  });
  const codes = async (): Promise<unknown[]> => (await opened()).entryFindings.map(({ code }) => code);
  expect(await codes()).toContain('countedColumnMissing');
  const column = { table: 'scores', column: 'stage.HD', heading: 'Hội đồng' } as const;
  const { said, undo } = await done(ADD_COLUMN, column);
  expect(said).toBe('Đã thêm cột “Hội đồng”, còn trống, lúc 10:42');
  expect(await codes()).not.toContain('countedColumnMissing');
  await undo();
  expect(await codes()).toContain('countedColumnMissing');
});

it('rows under a table are taken in, and said as many as were there', async () => {
  await done(START_ROUND, { draft: draftOf(2), language: 'vi' });
  await putUnder('ParUnits', [
    ['03', 'Đơn vị 03', 'XA'],
    ['04', 'Đơn vị 04', 'XA'],
  ]);
  const units = async (): Promise<number> => (await opened()).draft.units.length;
  expect(await units()).toBe(2);
  const { said, undo } = await done(TAKE_IN_ROWS, { table: 'units' });
  expect(said).toBe('Đã thêm 2 dòng vào bảng Đơn vị lúc 10:42');
  expect(await units()).toBe(4);
  await undo();
  expect(await units()).toBe(2);
});

it('forms that went out are put on record', async () => {
  await done(START_ROUND, { draft: draftOf(2), language: 'vi' });
  await done(RECORD_SENT, { unitCodes: ['01', '02'], periodCode: 'Q1', on: '2026-03-01' });
  expect((await opened()).draft.submissions.map(({ unitCode }) => unitCode)).toEqual(['01', '02']);
});

it('a cell is put right where it stands, and gone to without a word', async () => {
  await done(START_ROUND, { draft: draftOf(1), language: 'vi' });
  const place = { table: 'units', sheet: 'Đơn vị', cell: 'B5' } as const;
  const fixed = await done(FIX_CELL, { place, value: 'Xã Mẫu 99' });
  expect(fixed.said).toBe('Đã sửa Đơn vị!B5 lúc 10:42');
  expect((await done(GO_TO_CELL, { place })).said).toBeUndefined();
  expect(await fixed.undo()).toBe('Đã hoàn tác lúc 10:42');
});

it('a copy of a file that is gone cannot be opened, and that is a failure of its own', async () => {
  const gone = { file: 'a.xlsx', bytes: () => Promise.resolve(undefined) };
  await expect(done(OPEN_COPY, gone)).rejects.toMatchObject({ code: 'fileGone' });
});
