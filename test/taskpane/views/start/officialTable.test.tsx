/** @jest-environment jsdom */
import { configure, screen, waitFor } from '@testing-library/react';
import { FakePort } from '../../fakePort';
import { renderPane } from '../../renderPane';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

test('a table of criteria on a sheet is looked at first, and each finding leads to its cell', async () => {
  const port = new FakePort(undefined);
  port.sheetNames = ['Phụ lục', 'Khác'];
  port.otherSheets = [
    {
      sheet: 'Phụ lục',
      row: 4,
      column: 1,
      values: [
        ['STT', 'Tiêu chí', 'Điểm tối đa'],
        ['I', 'Chỉ đạo', 100],
        ['1', 'Kế hoạch', 60],
        [null, 'xem hướng dẫn riêng'],
        ['2', 'Báo cáo', '30'],
      ],
    },
  ];
  const user = renderPane(port);
  await user.click(await screen.findByRole('radio', { name: /bảng tiêu chí của bạn/ }));
  await user.click(screen.getByRole('button', { name: 'Xem trước bảng tiêu chí' }));
  await screen.findByText(/^Đã đọc bảng/);
  await user.keyboard('{F8}');
  await waitFor(() => expect(port.selected).toHaveLength(1));
  // 60 and 30 are not 100: the error comes first.
  expect(port.selected[0]).toMatchObject({ sheet: 'Phụ lục', cell: 'D6' });
});
