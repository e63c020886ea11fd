import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { collectionRound } from '../../src/tools/demo/collection/collectionRound';
import { useEmbeddedWorkbook } from './embedded';

const FOLDER = join(__dirname, '../files/fixtures/outside');
const FILES = readdirSync(FOLDER).sort();

const WITHIN_MS = 35_000;
/** While a file is read the pane answers within this time, on a machine that does much else. */
const LONGEST_GAP_MS = 3_000;

/** Measures the longest time in which the pane did not get a turn. */
async function ticking(pane: Frame): Promise<() => Promise<number>> {
  await pane.evaluate(() => {
    const state = globalThis as unknown as { gap: number };
    state.gap = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      state.gap = Math.max(state.gap, now - last);
      last = now;
    }, 50);
  });
  return () => pane.evaluate(() => (globalThis as unknown as { gap: number }).gap);
}

const choose = (pane: Frame, files: readonly string[]): Promise<void> =>
  pane.locator('input[type=file]').setInputFiles(files.map((file) => join(FOLDER, file)));

describe('files from outside, collected', () => {
  const stage = useEmbeddedWorkbook(draftFromFile(collectionRound(3)));

  it('all come to an end, each with what is true of it, and the pane stays quick', async () => {
    const { pane, problems } = await stage.open();
    await pane.getByRole('listitem', { name: /^3\. Thu phiếu/ }).click();
    const longestGap = await ticking(pane);
    await choose(pane, FILES);
    const list = pane.getByRole('list', { name: 'Các tệp trả về' }).locator('> li');
    await list.nth(FILES.length - 1).waitFor({ timeout: WITHIN_MS });
    expect(await longestGap()).toBeLessThan(LONGEST_GAP_MS);
    const rows = await list.allInnerTexts();
    const said = (file: string): string => {
      const row = rows.find((each) => each.split('\n').some((line) => line.startsWith(file)));
      return row?.split('\n')[1] ?? 'vanished';
    };
    expect(Object.fromEntries(FILES.map((file) => [file, said(file)]))).toEqual({
      'loop.xls': 'Không nhận',
      'quotes-I23.ods': 'Cần chọn giữa hai tệp',
      'seen-date-column.xlsx': 'Khác tệp cùng đơn vị: 1 ô',
      'seen-evidence-number-format.xlsx': 'Khác tệp cùng đơn vị: 1 ô',
      'seen-format-0.xlsx': 'Cần sửa: 1',
      'seen-merge-D23-H23.xlsx': 'Trùng, bỏ qua',
      'seen-row-23-hidden.xlsx': 'Khác tệp cùng đơn vị: 1 ô',
      'xls-two-bytes-endless.xls': 'Trùng, bỏ qua',
    });
    expect(rows.join('\n')).toContain('Tệp hỏng, không đọc hết được. Hãy xin đơn vị gửi lại.');
    expect(problems).toEqual([]);
  });
});

describe('a file from outside, chosen as one’s own', () => {
  const stage = useEmbeddedWorkbook('empty');
  const damaged = 'Tệp hỏng, không đọc hết được. Mở bằng Excel để sửa, lưu lại rồi chọn lại.';
  const noRound = 'Tệp này không phải là sổ của một đợt đánh giá.';

  it.each([
    ['loop.xls', damaged, damaged],
    // A form is no table of criteria with ways of scoring, and no round.
    ['xls-two-bytes-endless.xls', 'Đã đọc bảng; còn những chỗ cần xem.', noRound],
    ['seen-merge-D23-H23.xlsx', 'Đã đọc bảng; còn những chỗ cần xem.', noRound],
  ])('%s comes to an end in both ways to begin, and the pane stays quick', async (file, asTable, asRound) => {
    const table = await stage.open();
    const gapOfTable = await ticking(table.pane);
    await table.pane.getByRole('radio', { name: /Lấy từ bảng tiêu chí/ }).check();
    await choose(table.pane, [file]);
    await table.pane.getByRole('button', { name: 'Xem trước bảng tiêu chí' }).click();
    await table.pane.getByText(asTable).waitFor({ timeout: WITHIN_MS });
    const round = await stage.open();
    const gapOfRound = await ticking(round.pane);
    await round.pane.getByRole('radio', { name: /Mở sổ của một đợt/ }).check();
    await choose(round.pane, [file]);
    await round.pane.getByText(asRound).waitFor({ timeout: WITHIN_MS });
    expect(Math.max(await gapOfTable(), await gapOfRound())).toBeLessThan(LONGEST_GAP_MS);
    expect([...table.problems, ...round.problems]).toEqual([]);
  });
});
