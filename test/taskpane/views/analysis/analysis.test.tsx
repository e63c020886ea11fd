/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftFromFile } from '../../../../src/core/roundFile/draftFromFile';
import type { RoundFile } from '../../../../src/core/roundFile/roundFile';
import { communes2026 } from '../../../../src/samples/communes2026';
import { FakePort } from '../../fakePort';
import { renderPane } from '../../renderPane';

// The view is loaded when it is opened; the first time that compiles it, which a busy machine does slowly.
const { published, ...example } = JSON.parse(
  readFileSync(join(__dirname, '../../../../docs/example-round.json'), 'utf8'),
) as RoundFile;
const SHEETS = ['So sánh', 'Điểm mất', 'Kế hoạch'];
const effect = (): string => within(screen.getByRole('contentinfo')).getByRole('status').textContent ?? '';

async function openAnalysis(port: FakePort): Promise<ReturnType<typeof renderPane>> {
  const user = renderPane(port);
  await user.click(await screen.findByRole('button', { name: 'Phân tích' }));
  await screen.findByRole('heading', { level: 1, name: 'Phân tích' });
  return user;
}

test('three sheets are written as one, and taken back as one', async () => {
  const port = new FakePort(draftFromFile(example));
  const before = [...port.sheetNames];
  const user = await openAnalysis(port);
  expect(screen.getByText('đơn vị có điểm từng mục năm trước').nextSibling?.textContent).toBe('2/2');
  expect(screen.getAllByText('Chưa ghi')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Ghi 3 trang' }));
  await waitFor(() => expect(effect()).toBe('Đã ghi 3 trang lúc 10:42, ngày 17/07/2026'));
  expect(port.sheetNames).toEqual([...before, ...SHEETS]);
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(effect()).toBe('Đã hoàn tác lúc 10:42'));
  expect(port.sheetNames).toEqual(before);
});

test('the comparison with what was published is a fourth sheet where anything was, and its findings are listed', async () => {
  const [first, ...others] = published ?? [];
  const wrong = [{ unit: 'X1', ...first, rank: 1 }, ...others];
  const port = new FakePort(draftFromFile({ ...example, published: wrong }));
  const user = await openAnalysis(port);
  expect(screen.getByRole('heading', { name: 'Số liệu công bố: 1 chỗ cần xem' })).toBeTruthy();
  expect(screen.getByText('Công bố hạng 1, tính từ sổ hạng 2.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Đến ô Công bố!E5' }));
  expect(port.selected.at(-1)).toMatchObject({ sheet: 'Công bố', cell: 'E5' });
  await user.click(screen.getByRole('button', { name: 'Ghi 4 trang' }));
  await waitFor(() => expect(port.sheetNames).toContain('Đối chiếu công bố'));
});

test('a round of which nothing was published says nothing of it but where it can be given', async () => {
  const port = new FakePort(draftFromFile(example));
  const user = await openAnalysis(port);
  expect(screen.queryByText(/^Số liệu công bố/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Thêm trang Công bố' }));
  await waitFor(() => expect(effect()).toMatch(/^Đã thêm trang Công bố lúc 10:42/));
  expect(port.sheetNames).toContain('Công bố');
});

test('sheets that are refused are written when one tries again', async () => {
  const port = new FakePort(draftFromFile(example));
  const before = [...port.sheetNames];
  port.failNext = 'protectedSheet';
  const user = await openAnalysis(port);
  await user.click(screen.getByRole('button', { name: 'Ghi 3 trang' }));
  await screen.findByRole('alert');
  expect(port.sheetNames).toEqual(before);
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  await waitFor(() => expect(port.sheetNames).toEqual([...before, ...SHEETS]));
});

test('a round without last year’s items can be given their sheet, empty', async () => {
  const port = new FakePort(draftFromFile(communes2026));
  const user = await openAnalysis(port);
  await user.click(screen.getByRole('button', { name: 'Thêm trang Năm trước' }));
  await waitFor(() => expect(effect()).toMatch(/^Đã thêm trang Năm trước lúc 10:42/));
  expect(port.sheetNames).toContain('Năm trước');
});

test('what is wrong with last year is listed with its cell', async () => {
  const [first, ...others] = example.lastYear?.results ?? [];
  const results = [{ unit: 'X1', points: { ...first?.points, '2.3': 11 } }, ...others];
  const lastYear = { items: [], ...example.lastYear, results };
  const port = new FakePort(draftFromFile({ ...example, lastYear }));
  const user = await openAnalysis(port);
  expect(screen.getByRole('heading', { name: 'Năm trước: 1 chỗ cần xem' })).toBeTruthy();
  expect(screen.getByText('đơn vị có điểm từng mục năm trước').nextSibling?.textContent).toBe('1/2');
  await user.click(await screen.findByRole('button', { name: 'Đến ô Năm trước!E10' }));
  expect(port.selected.at(-1)).toMatchObject({ sheet: 'Năm trước', cell: 'E10' });
});
