import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import type { RoundDraft } from '../../src/core/round/draft';
import type { RoundFile } from '../../src/core/roundFile/roundFile';
import { lastYearLayout } from '../../src/sheets/round/lastYearLayout';
import { readOpenWorkbook } from '../../src/workbook/readWorkbook';
import { startRound } from '../../src/workbook/startRound';
import { writeResultSheet } from '../../src/workbook/writeResult';
import { workbookForEachTest } from '../host/withWorkbook';

workbookForEachTest();

const example = JSON.parse(
  readFileSync(join(__dirname, '../../docs/example-round.json'), 'utf8'),
) as RoundFile;

async function readDraft(): Promise<RoundDraft | undefined> {
  const open = await readOpenWorkbook();
  return open.kind === 'round' ? open.reading.draft : undefined;
}

it('stands in a workbook that was started with it, and is read back cell by cell', async () => {
  const draft = draftFromFile(example);
  const names = await startRound(draft);
  expect(names).toContain('Năm trước');
  expect((await readDraft())?.lastYear).toEqual(draft.lastYear);
});

it('comes into a round that had none, takes what is pasted under its headings, and is not taken back then', async () => {
  const { lastYear: _, ...without } = example;
  await startRound(draftFromFile(without));
  expect(await readDraft()).not.toHaveProperty('lastYear');
  const { undo } = await writeResultSheet(lastYearLayout(draftFromFile(without), 'vi'));
  expect((await readDraft())?.lastYear).toEqual({ results: [], codeMap: [] });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('ParLastYear');
    table.getDataBodyRange().values = [['X1', '', '1.10', 'Kế hoạch', 'KAD', 2]];
    await context.sync();
  });
  const row = { unitCode: 'X1', code: '1.10', name: 'Kế hoạch', points: 'KAD', maximum: 2 };
  expect((await readDraft())?.lastYear?.results).toEqual([row]);
  await expect(undo()).rejects.toMatchObject({ code: 'changedMeanwhile' });
  expect((await readDraft())?.lastYear?.results).toEqual([row]);
});

it('goes again where nothing was entered', async () => {
  const { lastYear: _, ...without } = example;
  await startRound(draftFromFile(without));
  await (await writeResultSheet(lastYearLayout(draftFromFile(without), 'en'))).undo();
  expect(await readDraft()).not.toHaveProperty('lastYear');
});
