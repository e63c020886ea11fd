/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { draftFromFile } from '../../../../src/core/roundFile/draftFromFile';
import { binhDuong2017 } from '../../../../src/samples/binhDuong2017';
import { WorkbookFailure, type FailureDetails } from '../../../../src/workbook/failure';
import type { FailureCode } from '../../../../src/words/failureCode';
import { FakePort } from '../../fakePort';
import { renderPane } from '../../renderPane';

// The view is loaded when it is opened; the first time that compiles it, which a busy machine does slowly.
/** Writes the ranking, which fails so. */
async function failing(code: FailureCode, details: FailureDetails): Promise<ReturnType<typeof renderPane>> {
  const to = new FakePort(draftFromFile(binhDuong2017));
  to.writeResults = () => Promise.reject(new WorkbookFailure(code, details));
  const user = renderPane(to);
  await user.click(await screen.findByRole('listitem', { name: /5\. Xếp hạng/ }));
  await screen.findByRole('table', { name: 'Bảng xếp hạng' });
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByRole('alert');
  return user;
}

const facts = (): string[] => screen.getAllByRole('definition').map((each) => each.textContent ?? '');
const effect = (): string => within(screen.getByRole('contentinfo')).getByRole('status').textContent ?? '';

test('what was put back is said to be as it was', async () => {
  await failing('unexpected', { state: 'restored', sheet: 'Xếp hạng' });
  expect(facts()).toContain('Phần đã ghi đã được trả lại: sổ như trước khi làm.');
  expect(effect()).toBe('Chưa ghi gì vào sổ.');
});

test('what stands between is said sheet by sheet', async () => {
  await failing('unexpected', {
    state: 'partial',
    places: [
      { sheet: 'Xếp hạng', stands: 'between' },
      { sheet: 'Lời nhắc', stands: 'unclear' },
      { sheet: 'Điểm mất', stands: 'after' },
      { sheet: 'Điểm', stands: 'before' },
    ],
  });
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
    expect.arrayContaining([
      'Xếp hạng: ghi dở',
      'Lời nhắc: chưa rõ, cần xem lại',
      'Điểm mất: đã ghi xong',
      'Điểm: như trước khi làm',
    ]),
  );
  expect(effect()).toBe('Đã ghi một phần. Xem lại các trang nêu trên.');
});

test('what could not be looked at is not said to be safe', async () => {
  await failing('noAnswer', { state: 'unknown', places: [{ sheet: 'Xếp hạng', stands: 'unclear' }] });
  expect(screen.getByText('Chưa biết đã ghi gì')).toBeTruthy();
  expect(screen.queryByText('Dữ liệu còn nguyên')).toBeNull();
  expect(screen.queryByText(/ghi dở/)).toBeNull();
  expect(effect()).toBe('Chưa biết đã ghi hay chưa.');
});

test('a filter that hides the cell is cleared by its button', async () => {
  const remedy = jest.fn(() => Promise.resolve());
  const user = await failing('cellFiltered', { sheet: 'Điểm', remedy });
  await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
  await waitFor(() => expect(remedy).toHaveBeenCalledTimes(1));
});
