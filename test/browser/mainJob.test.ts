import { type Frame, type Locator } from 'playwright-core';
import { goTo, readCell, selection, sheetNames, typeIntoCell } from './book';
import { until } from './until';
import { useEmbeddedWorkbook } from './embedded';

const DATA_SHEETS = ['Đợt đánh giá', 'Bộ tiêu chí', 'Đơn vị', 'Điểm', 'Thu nhận', 'Khác biệt'];

function button(pane: Frame, name: string | RegExp): Locator {
  return pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
}

/** A view listens for its keys only after it has been painted; a person is never that fast. */
function settled(pane: Frame): Promise<void> {
  return pane.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(), 100))),
  );
}

describe('from an empty workbook', () => {
  const stage = useEmbeddedWorkbook('empty');

  it('does the whole job by mouse', async () => {
    const { page, pane, problems } = await stage.open();

    await pane.getByRole('radio', { name: /^Dùng bộ tiêu chí mẫu/ }).check();
    const withEntries = pane.getByRole('checkbox', { name: 'Kèm đơn vị và điểm mẫu' });
    await withEntries.check();
    await button(pane, /^Tạo đợt năm/).click();
    await pane
      .getByText(/^Đã tạo đợt năm|^Các bước của đợt/)
      .first()
      .waitFor();
    expect(await sheetNames(page)).toEqual(['Sheet1', ...DATA_SHEETS]);

    await pane.getByRole('listitem', { name: /^1\. Bộ tiêu chí/ }).click();
    await button(pane, 'Khóa bộ tiêu chí').click();
    await button(pane, 'Sang phát phiếu').click();

    await button(pane, 'Tạo 12 phiếu').click();
    const download = page.waitForEvent('download');
    await button(pane, 'Tải gói phiếu').click();
    expect((await download).suggestedFilename()).toMatch(/^Phieu-2026-NAM\.zip$/);
    await button(pane, 'Về trang chính').click();

    await pane.getByRole('listitem', { name: /^4\. Kiểm tra điểm/ }).click();
    await button(pane, 'Đến ô Điểm!O58').click();
    await until(() => selection(page), {
      sheet: 'Điểm',
      rect: { row: 57, column: 14, rows: 1, columns: 1 },
    });
    await button(pane, 'Về trang chính').click();

    await pane.getByRole('listitem', { name: /^5\. Xếp hạng/ }).click();
    await button(pane, 'Tính và ghi trang').click();
    await pane.getByText(/^Đã ghi trang Xếp hạng/).waitFor();
    await button(pane, 'Xem tiến độ').click();
    await button(pane, 'Ghi trang Tiến độ').click();
    await button(pane, 'Đến trang Tiến độ').click();
    expect(await sheetNames(page)).toEqual(['Sheet1', ...DATA_SHEETS, 'Xếp hạng', 'Tiến độ']);
    await until(async () => (await selection(page)).sheet, 'Tiến độ');
    expect(problems).toEqual([]);
  });
});

describe('on the sample round', () => {
  const stage = useEmbeddedWorkbook('sample');

  it('refuses a score above the maximum in the sheet itself, and clears the finding once it is right', async () => {
    const { page, pane, problems } = await stage.open();
    const score = (): Promise<unknown> => readCell(page, 'Điểm', 57, 14).then((cell) => cell?.value);
    const errors = (): Promise<string | null> => pane.getByRole('tab', { name: /^Lỗi/ }).textContent();
    await pane.getByRole('listitem', { name: /^4\. Kiểm tra điểm/ }).click();
    await until(errors, expect.stringContaining('16'));
    expect(await score()).toBe(2.5);

    await goTo(page, 'Điểm!O58');
    await typeIntoCell(page, '9');
    await page.getByRole('dialog', { name: 'Điểm không hợp lệ' }).waitFor();
    expect(await page.textContent('#refusal-message')).toContain('Nhập số từ 0 đến điểm tối đa');
    await page.getByRole('button', { name: 'Đóng' }).click();
    expect(await score()).toBe(2.5);

    await goTo(page, 'Điểm!O58');
    await typeIntoCell(page, '1,5');
    await until(score, 1.5);
    await button(pane, 'Kiểm tra lại').click();
    await until(errors, expect.stringContaining('15'));
    expect(problems).toEqual([]);
  });

  it('does every step by keyboard alone', async () => {
    const { page, pane, problems } = await stage.open();
    const { keyboard } = page;
    const title = (): Promise<string | null> => pane.getByRole('heading', { level: 1 }).textContent();
    const primary = async (name: string | RegExp): Promise<void> => {
      await button(pane, name).waitFor();
      // What took the place of a button just pressed is held for a moment.
      await until(() => button(pane, name).isDisabled(), false);
      await settled(pane);
      await keyboard.press('Control+Enter');
    };
    const isFocused = (row: Locator): Promise<boolean> =>
      row.evaluate((element) => element === document.activeElement);
    const openStep = async (name: RegExp): Promise<void> => {
      await keyboard.press('Alt+ArrowLeft');
      await until(title, expect.stringMatching(/^Chỉ số CCHC/));
      const first = pane.getByRole('listitem', { name: /^1\. Bộ tiêu chí/ });
      for (let i = 0; i < 10 && !(await isFocused(first)); i += 1) await keyboard.press('Tab');
      const step = pane.getByRole('listitem', { name });
      for (let i = 0; i < 4 && !(await isFocused(step)); i += 1) await keyboard.press('ArrowDown');
      expect(await isFocused(step)).toBe(true);
      await keyboard.press('Enter');
    };
    await keyboard.press('F6');

    await primary(/^Tiếp tục bộ tiêu chí/);
    await primary('Khóa bộ tiêu chí');
    await primary('Sang phát phiếu');
    await primary('Tạo 12 phiếu');
    const download = page.waitForEvent('download');
    await primary('Tải gói phiếu');
    expect((await download).suggestedFilename()).toBe('Phieu-2026-NAM.zip');

    await primary('Ghi đã phát 12 phiếu');
    await pane.getByText(/^Đã ghi 12 phiếu đã phát/).waitFor();
    await primary('Sang thu phiếu');
    await until(title, 'Thu phiếu');
    await openStep(/^4\. Kiểm tra điểm/);
    await until(title, 'Kiểm tra điểm');
    await button(pane, /^Đến lỗi tiếp theo/).waitFor();
    await keyboard.press('F8');
    await until(() => selection(page), expect.objectContaining({ sheet: 'Điểm' }));
    const { rect } = await selection(page);
    await keyboard.press('Control+F6');
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'IFRAME'), false);
    await typeIntoCell(page, '1,5');
    await until(async () => (await readCell(page, 'Điểm', rect.row, rect.column))?.value, 1.5);
    await keyboard.press('F6');

    await openStep(/^5\. Xếp hạng/);
    await primary('Tính và ghi trang');
    await pane.getByText(/^Đã ghi trang Xếp hạng/).waitFor();
    await primary(/^Xem tiến độ/);
    await until(title, 'Tiến độ');
    await primary('Ghi trang Tiến độ');
    await primary('Đến trang Tiến độ');
    await until(async () => (await selection(page)).sheet, 'Tiến độ');
    expect(await sheetNames(page)).toEqual([...DATA_SHEETS, 'Xếp hạng', 'Tiến độ']);
    expect(problems).toEqual([]);
  });
});
