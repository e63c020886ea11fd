/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { FakePort } from '../../fakePort';
import { renderPane } from '../../renderPane';

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

const HEADING = ['STT', 'Tiêu chí', 'Điểm tối đa'];

/** The preview of a sheet of the workbook. */
async function look(values: (string | number | null)[][]): Promise<ReturnType<typeof renderPane>> {
  const port = new FakePort(undefined);
  port.sheetNames = ['Phụ lục', 'Khác'];
  port.otherSheets = [{ sheet: 'Phụ lục', row: 0, column: 0, values }];
  const user = renderPane(port);
  await user.click(await screen.findByRole('radio', { name: /bảng tiêu chí của bạn/ }));
  await user.click(screen.getByRole('button', { name: 'Xem trước bảng tiêu chí' }));
  return user;
}

test('the tree shows how each item is scored, and each row of the sheet says what it became', async () => {
  const user = await look([
    ['BẢNG TIÊU CHÍ'],
    HEADING,
    ['I', 'Chỉ đạo', 2],
    ['1', 'Kế hoạch', 2],
    [null, 'Kịp thời: 2'],
    [null, 'Trễ: 0'],
    [null, 'Tổng cộng', 2],
    ['Nơi nhận:'],
  ]);
  await user.click(await screen.findByRole('tab', { name: /Cây tiêu chí/ }));
  const item = screen.getByText('Kế hoạch', { exact: false }).closest('li');
  expect(item?.textContent).toBe('1.1 Kế hoạch2,00Chọn mức · Tự chấm · dòng 4–6Kịp thời: 2\nTrễ: 0');
  await user.click(screen.getByRole('tab', { name: /Từng dòng/ }));
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    '1dòng 1: BẢNG TIÊU CHÍTên bảng, không đọc',
    '2dòng 2: STT · Tiêu chí · Điểm tối đaTiêu đề cột',
    '3dòng 3: I · Chỉ đạo · 2Thành mục 1',
    '4dòng 4: 1 · Kế hoạch · 2Thành mục 1.1',
    '5dòng 5: Kịp thời: 2Thuộc mục 1.1',
    '6dòng 6: Trễ: 0Thuộc mục 1.1',
    '7dòng 7: Tổng cộng · 2Tổng của bảng, để so',
    '8dòng 8: Nơi nhận:Ngoài bảng, không đọc',
  ]);
});

test('of several tables on the sheet one is chosen before anything is written', async () => {
  const user = await look([
    HEADING,
    ['1', 'Sở', 60],
    ['1.1', 'Mục của sở', 60],
    ['PHỤ LỤC II'],
    HEADING,
    ['1', 'Xã', 40],
  ]);
  const choice = await screen.findByRole('combobox', { name: 'Bảng (tìm thấy 2)' });
  await user.selectOptions(choice, 'PHỤ LỤC II – 1 mục chấm điểm');
  await user.click(screen.getByRole('tab', { name: /Cây tiêu chí/ }));
  expect(document.querySelector('summary')?.textContent).toBe('1 Xã40,00');
  expect(screen.queryByText('Mục của sở', { exact: false })).toBeNull();
});

test('a sheet without a table says what was seen and what is missing', async () => {
  await look([['Mã số', 'Công việc', 'Điểm tối đa']]);
  await screen.findByText(/Không tìm thấy bảng tiêu chí\. Bên dưới/);
  screen.getByText(/Thấy: “Mã số”, “Công việc”, “Điểm tối đa”\. Thiếu: “Tiêu chí”/);
});
