/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { draftFromFile } from '../../../../src/core/roundFile/draftFromFile';
import type { RoundFile } from '../../../../src/core/roundFile/roundFile';
import { binhDuong2017 } from '../../../../src/samples/binhDuong2017';
import { FakePort } from '../../fakePort';
import { renderPane } from '../../renderPane';

// The drawer is loaded when it is first asked for, which a busy machine does slowly.
afterEach(() => {
  jest.restoreAllMocks();
});

const FIRST = 'Vì sao 84,58 %? Thành phố Thủ Dầu Một';

async function openRanking(policy: NonNullable<RoundFile['round']['policy']> = {}, name = FIRST) {
  // Of a window in front; jsdom says no where nothing in the page has the focus.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const port = new FakePort(draftFromFile({ ...binhDuong2017, round: { ...binhDuong2017.round, policy } }));
  const user = renderPane(port);
  await user.click(await screen.findByRole('listitem', { name: /\d\. Xếp hạng/ }));
  const first = await screen.findByRole('button', { name });
  return { port, user, first };
}

test('a number of the ranking can be asked: the chain as text, and Esc back to where one was', async () => {
  const { user, first } = await openRanking();
  await user.click(first);
  const drawer = await screen.findByRole('dialog', { name: 'Vì sao 84,58 %?' });
  expect(within(drawer).getByText('Thành phố Thủ Dầu Một, hạng 1/9, kỳ Năm 2017')).toBeTruthy();
  const tree = within(drawer).getByRole('tree', { name: 'Chuỗi giải thích' });
  expect(within(tree).getByText('84,58 ÷ 100,00 × 100, làm tròn 2 chữ số')).toBeTruthy();
  await user.click(within(drawer).getByRole('button', { name: 'Chép lời giải thích' }));
  await within(drawer).findByText('Đã chép lời giải thích vào bảng nhớ tạm.');
  expect(await navigator.clipboard.readText()).toMatch(/^Vì sao 84,58 %\?\n/);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(first));
});

test('a ranking by points says so, asks of points, and one by the index says nothing of it', async () => {
  const { user, first } = await openRanking({ rankBy: 'points' }, 'Vì sao 84,58 điểm? Thành phố Thủ Dầu Một');
  const table = screen.getByRole('table');
  expect(within(table).getByRole('columnheader', { name: 'Điểm' })).toBeTruthy();
  expect(screen.getByText(/^Xếp hạng theo tổng điểm/)).toBeTruthy();
  await user.click(first);
  const drawer = await screen.findByRole('dialog', { name: 'Vì sao 84,58 điểm?' });
  expect(within(drawer).getByText('Xếp hạng theo tổng điểm, làm tròn 2 chữ số')).toBeTruthy();
});

test('V on a row asks for that row, and Esc leads back to it', async () => {
  const { user } = await openRanking();
  expect(screen.queryByText(/^Xếp hạng theo tổng điểm/)).toBeNull();
  const row = within(screen.getByRole('table')).getAllByRole('row')[2];
  act(() => row?.focus());
  await user.keyboard('v');
  await screen.findByRole('dialog', { name: 'Vì sao 82,00 %?' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(row));
});

test('a cell in the chain leads to that cell', async () => {
  const { port, user, first } = await openRanking();
  await user.click(first);
  const drawer = await screen.findByRole('dialog', { name: 'Vì sao 84,58 %?' });
  const [cell] = within(drawer).getAllByRole('button', { name: /^Điểm!/ });
  const name = cell?.textContent ?? '';
  await user.click(cell as HTMLElement);
  await waitFor(() => expect(port.selected).toHaveLength(1));
  expect(port.selected[0]).toMatchObject({ sheet: 'Điểm', cell: name.split('!')[1] });
});
