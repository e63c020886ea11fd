/** @jest-environment jsdom */
import '../../nodeGlobals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { readEntries } from '../../../../src/core/entries/readEntries';
import { draftFromFile } from '../../../../src/core/roundFile/draftFromFile';
import { buildRound } from '../../../../src/core/round/build';
import { cellText } from '../../../../src/core/cells/cellText';
import type { ScoreRow } from '../../../../src/core/rows/scoreRow';
import type { RoundDraft } from '../../../../src/core/round/draft';
import { renderForms } from '../../../../src/files/forms';
import { fillForm } from '../../../../src/tools/demo/fillForm';
import { communes2026 } from '../../../../src/samples/communes2026';
import { completeScores } from '../../../../src/sheets/round/completeScores';
import { FakePort } from '../../fakePort';
import { renderPane } from '../../renderPane';

const SIX_MONTHS = 1;
const sample = draftFromFile(communes2026);
const blank: RoundDraft = { ...completeScores({ ...sample, scores: [] }), submissions: [], differences: [] };
const { round } = buildRound(sample);

/** Whether a row says anything of the 6 months. */
function hasEntry(row: ScoreRow | undefined): boolean {
  const { data = null, points = null } = row?.entries[SIX_MONTHS] ?? {};
  return cellText(data) + cellText(points) !== '';
}

/**
 * The form of a unit for 6 months, filled in as the sample says, or with an amount of points for everything, or without
 * its first entries; saved on 5 July 2026.
 */
async function form(unit: number, name: string, points?: number, without = 0): Promise<File> {
  const entries = new Map(
    sample.scores
      .filter(({ unitCode }) => unitCode === round.units[unit]?.code)
      .map((row) => [
        cellText(row.itemCode),
        points === undefined ? row : { ...row, entries: row.entries.map(() => ({ data: null, points })) },
      ]),
  );
  const entered = [...entries.keys()].filter((code) => hasEntry(entries.get(code)));
  const rows = new Map([...entries].filter(([code]) => !entered.slice(0, without).includes(code)));
  for await (const { bytes } of renderForms(round, [], [unit], SIX_MONTHS)) {
    const filled = new Uint8Array(fillForm(bytes, rows, SIX_MONTHS) ?? bytes);
    return new File([filled], name, { lastModified: new Date(2026, 6, 5).getTime() });
  }
  throw new Error('No form was made');
}

const unitsWithoutErrors = round.units.flatMap((_, unit) => {
  const { findings } = readEntries(round, sample.scores);
  const wrong = findings.some((each) => each.unit === round.units[unit]?.name && each.severity === 'error');
  return wrong ? [] : [unit];
});
const effect = (): string => within(screen.getByRole('contentinfo')).getByRole('status').textContent ?? '';
const choose = (): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('There is nothing to choose files with');
  return input;
};

async function openCollect(port: FakePort): Promise<ReturnType<typeof renderPane>> {
  const user = renderPane(port);
  await user.click(await screen.findByRole('listitem', { name: /3\. Thu phiếu/ }));
  await screen.findByRole('heading', { level: 1, name: 'Thu phiếu' });
  return user;
}

test('files are only read until they are received, which can be taken back', async () => {
  const port = new FakePort(blank);
  const user = await openCollect(port);
  const [unit = 0] = unitsWithoutErrors;
  const notAForm = new File(['x'], 'ghi-chu.docx');
  await user.upload(choose(), [await form(unit, 'a.xlsx'), notAForm]);
  await screen.findByText(/^Hợp lệ: \d+\/\d+ mục/);
  await screen.findByText(/Không phải tệp bảng tính/);
  expect(port.draft).toBe(blank);

  await user.click(screen.getByRole('button', { name: 'Nhận 1 phiếu hợp lệ' }));
  await waitFor(() => expect(effect()).toBe('Đã ghi 1 phiếu lúc 10:42, ngày 17/07/2026'));
  expect(port.draft?.submissions).toMatchObject([{ unitCode: round.units[unit]?.code, file: 'a.xlsx' }]);
  expect(screen.getByRole('tab', { name: 'Đã nhận 1' })).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(port.draft?.submissions).toEqual([]));
});

test('files with errors go on record by the same press, and alone where nothing can be received', async () => {
  const port = new FakePort(blank);
  const user = await openCollect(port);
  const [good = 0, wrong = 0] = unitsWithoutErrors;
  await user.upload(choose(), [await form(good, 'a.xlsx'), await form(wrong, 'sai.xlsx', 99)]);
  await user.click(await screen.findByRole('button', { name: 'Nhận 1 phiếu hợp lệ' }));
  await waitFor(() => expect(effect()).toBe('Đã ghi 1 phiếu và 1 tệp cần sửa lúc 10:42, ngày 17/07/2026'));
  expect(port.draft?.submissions.map(({ file, status }) => [file, status])).toEqual([
    ['a.xlsx', 'Đã nhận'],
    ['sai.xlsx', 'Cần sửa'],
  ]);
  expect(screen.getByText(/sai\.xlsx · đã ghi ở trang Thu nhận/)).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(port.draft?.submissions).toEqual([]));
  expect(await screen.findByRole('button', { name: 'Nhận 1 phiếu hợp lệ' })).toBeTruthy();
  expect(screen.queryByText(/đã ghi ở trang Thu nhận/)).toBeNull();
});

test('a form that is right takes the place of a wrong one that came before it, not of one beside it', async () => {
  const user = await openCollect(new FakePort(blank));
  const [unit = 0] = unitsWithoutErrors;
  const files = (): number => screen.getByRole('list', { name: 'Các tệp trả về' }).children.length;
  await user.upload(choose(), [await form(unit, 'sai.xlsx', 99), await form(unit, 'dung.xlsx')]);
  await screen.findByText(/^Hợp lệ: \d+\/\d+ mục/);
  expect(files()).toBe(2);
  expect(screen.getByText(/^Cần sửa: \d+/)).toBeTruthy();
  await user.upload(choose(), [await form(unit, 'sua.xlsx', undefined, 1)]);
  await screen.findAllByText(/sua.xlsx/);
  await waitFor(() => expect(screen.queryByText(/^Cần sửa: \d+/)).toBeNull());
  expect(files()).toBe(2);
});

test('a file with errors is recorded alone, and the reopened matrix shows it', async () => {
  const port = new FakePort(blank);
  const user = await openCollect(port);
  const [wrong = 0] = unitsWithoutErrors;
  await user.upload(choose(), [await form(wrong, 'sai.xlsx', 99)]);
  await user.click(await screen.findByRole('button', { name: 'Ghi nhận 1 tệp cần sửa' }));
  await waitFor(() => expect(effect()).toBe('Đã ghi 1 tệp cần sửa lúc 10:42, ngày 17/07/2026'));
  expect(port.draft?.scores).toEqual(blank.scores);
  await user.click(screen.getByRole('button', { name: 'Thu tiếp' }));
  await user.click(screen.getByRole('tab', { name: 'Đơn vị và kỳ' }));
  const name = new RegExp(`^${round.units[wrong]?.name}, kỳ 6 tháng, cần sửa \\d+ lỗi$`);
  expect(await screen.findByRole('gridcell', { name })).toBeTruthy();
});

test('what is late on home leads to the units of which nothing has come, and to no others', async () => {
  const deadlines: Readonly<Record<string, string>> = { '9T': '2026-07-08', NAM: '2026-07-10' };
  const periods = sample.periods.map((each) => {
    const deadline = deadlines[each.code] ?? each.deadline;
    return { ...each, ...(deadline !== undefined && { deadline }) };
  });
  const user = renderPane(new FakePort({ ...sample, periods }));
  await user.click(await screen.findByRole('button', { name: 'Xem: 1 đơn vị chưa nộp phiếu' }));
  await screen.findByRole('heading', { level: 1, name: 'Thu phiếu' });
  expect(screen.getByRole('tab', { name: 'Đơn vị và kỳ' }).getAttribute('aria-selected')).toBe('true');
  const late = await screen.findByRole('gridcell', { name: /^Phường Mẫu 12, kỳ Năm, chưa nộp/ });
  expect(late).toBeTruthy();
  expect(screen.queryByRole('gridcell', { name: /^Phường Mẫu 11, kỳ Năm/ })).toBeNull();
});

test('a form that differs from the one received waits for a choice between the two', async () => {
  const [unit = 0] = unitsWithoutErrors;
  const port = new FakePort(blank);
  const user = await openCollect(port);
  await user.upload(choose(), [await form(unit, 'a.xlsx')]);
  await user.click(await screen.findByRole('button', { name: 'Nhận 1 phiếu hợp lệ' }));
  await waitFor(() => expect(effect()).toContain('Đã ghi 1 phiếu'));
  const received = port.draft;
  if (!received) throw new Error('Nothing was received');
  // The unit sends the form once more, with one entry taken out.
  const scores = received.scores.map((row) =>
    row.unitCode === round.units[unit]?.code && cellText(row.entries[SIX_MONTHS]?.points ?? null) !== ''
      ? { ...row, entries: row.entries.map((entry) => ({ ...entry, points: 0 })) }
      : row,
  );
  port.change({
    ...received,
    scores,
    submissions: received.submissions.map((row) => ({ ...row, content: 'x' })),
  });
  const question = await screen.findByText('Phiếu này khác bản đang có trong sổ. Dùng bản nào?');
  expect(question).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Nhận/ })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Dùng bản mới' }));
  await user.click(screen.getByRole('button', { name: 'Nhận 1 phiếu' }));
  await waitFor(() => expect(port.draft?.differences.length).toBeGreaterThan(0));
});

describe('two files of one unit in one batch', () => {
  const question = 'Hai tệp của cùng đơn vị; dùng tệp nào?';
  const [unit = 0, other = 0] = unitsWithoutErrors;
  const files = async (): Promise<File[]> => [
    await form(unit, 'cu.xlsx'),
    await form(other, 'khac.xlsx'),
    await form(unit, 'moi.xlsx', undefined, 3),
  ];

  test.each([
    ['moi.xlsx', 'Đã thay', 'Đã nhận'],
    ['cu.xlsx', 'Đã nhận', 'Không dùng'],
  ])(
    'are a question with names and days; where %s is chosen the other stays on record',
    async (used, first, second) => {
      const port = new FakePort(blank);
      const user = await openCollect(port);
      await user.upload(choose(), await files());
      await screen.findByText(question);
      // While nobody has chosen, only the other unit's form would be written.
      expect(await screen.findByRole('button', { name: 'Nhận 1 phiếu hợp lệ' })).toBeTruthy();

      await user.click(screen.getByRole('radio', { name: `Dùng ${used} (lưu ngày 05/07/2026)` }));
      await waitFor(() => expect(effect()).toBe('Ghi vào sổ: 2 phiếu, 1 tệp không dùng. Hoàn tác được.'));
      await user.click(screen.getByRole('button', { name: 'Nhận 2 phiếu' }));
      await waitFor(() =>
        expect(effect()).toBe('Đã ghi 2 phiếu, 1 tệp không dùng lúc 10:42, ngày 17/07/2026'),
      );
      expect(port.draft?.submissions.map(({ file, status }) => [file, status])).toEqual([
        ['cu.xlsx', first],
        ['khac.xlsx', 'Đã nhận'],
        ['moi.xlsx', second],
      ]);
      const ofUnit = ({ unitCode }: ScoreRow): boolean => unitCode === round.units[unit]?.code;
      const there = port.draft?.scores.filter((row) => ofUnit(row) && hasEntry(row)).length ?? 0;
      const sent = sample.scores.filter((row) => ofUnit(row) && hasEntry(row)).length;
      expect(there).toBe(used === 'cu.xlsx' ? sent : sent - 3);
    },
  );

  test('that are the same are “Trùng, bỏ qua”, and nothing is refused', async () => {
    const user = await openCollect(new FakePort(blank));
    await user.upload(choose(), [await form(unit, 'a.xlsx'), await form(unit, 'ban-sao.xlsx')]);
    expect(await screen.findByText('Trùng, bỏ qua')).toBeTruthy();
    expect(screen.getByText('ban-sao.xlsx · giống hệt a.xlsx')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Không nhận 0' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Nhận 1 phiếu hợp lệ' })).toBeTruthy();
  });
});

test('the matrix says who is late, and the arrow keys move its cell cursor', async () => {
  const user = await openCollect(new FakePort(blank));
  await user.click(screen.getByRole('tab', { name: 'Đơn vị và kỳ' }));
  const grid = await screen.findByRole('grid', { name: 'Đơn vị và kỳ' });
  const first = within(grid).getByRole('gridcell', { name: 'Xã Mẫu 01, kỳ 6 tháng, chưa nộp, trễ 12 ngày' });
  act(() => first.focus());
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toContain('Xã Mẫu 02, kỳ 6 tháng');
});

test('what one tab has written is not taken back from the other', async () => {
  const user = await openCollect(new FakePort(blank));
  await user.click(screen.getByRole('tab', { name: 'Đơn vị và kỳ' }));
  await user.click(await screen.findByRole('button', { name: 'Ghi danh sách chưa nộp, nộp trễ' }));
  expect(await screen.findByRole('button', { name: 'Hoàn tác' })).toBeTruthy();
  await user.click(screen.getByRole('tab', { name: 'Tệp trả về' }));
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
});
