/** @jest-environment jsdom */
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { draftFromFile } from '../../../src/core/round/draftFromFile';
import { binhDuong2017 } from '../../../src/samples/binhDuong2017';
import { FakePort } from '../fakePort';
import { renderPane } from '../renderPane';

jest.setTimeout(60_000);
// The drawer is loaded when it is first asked for, which a busy machine does slowly.
configure({ asyncUtilTimeout: 20_000 });

test('a number of the ranking can be asked: the chain, a way to its cell, and Esc back', async () => {
  const port = new FakePort(draftFromFile(binhDuong2017));
  const user = renderPane(port);
  await user.click(await screen.findByRole('listitem', { name: /\d\. Xếp hạng/ }));
  await user.click(await screen.findByRole('button', { name: 'Vì sao 84,58 %? Thành phố Thủ Dầu Một' }));
  const drawer = await screen.findByRole('dialog', { name: 'Vì sao 84,58 %?' });
  expect(within(drawer).getByText('Thành phố Thủ Dầu Một, hạng 1/9, kỳ Năm 2017')).toBeTruthy();
  const tree = within(drawer).getByRole('tree', { name: 'Chuỗi giải thích' });
  expect(within(tree).getByText('84,58 ÷ 100,00 × 100, làm tròn 2 chữ số')).toBeTruthy();
  await user.click(within(drawer).getByRole('button', { name: 'Chép lời giải thích' }));
  await within(drawer).findByText('Đã chép lời giải thích vào bảng nhớ tạm.');
  expect(await navigator.clipboard.readText()).toMatch(/^Vì sao 84,58 %\?\n/);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  const row = within(await screen.findByRole('table')).getAllByRole('row')[2];
  act(() => row?.focus());
  await user.keyboard('v');
  const second = await screen.findByRole('dialog', { name: 'Vì sao 82,00 %?' });
  const [cell] = within(second).getAllByRole('button', { name: /^Điểm!/ });
  const name = cell?.textContent ?? '';
  await user.click(cell as HTMLElement);
  await waitFor(() => expect(port.selected).toHaveLength(1));
  expect(port.selected[0]).toMatchObject({ sheet: 'Điểm', cell: name.split('!')[1] });
});
