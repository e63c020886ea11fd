/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import type { RoundDraft } from '../../src/core/round/draft';
import { binhDuong2017 } from '../../src/samples/binhDuong2017';
import { communes2026 } from '../../src/samples/communes2026';
import { FakePort } from './fakePort';
import { renderPane } from './renderPane';

// Views are loaded when they are opened; the first time that compiles them, which a busy machine does slowly.
const communes = (): FakePort => new FakePort(draftFromFile(communes2026));
const binhDuong = (): FakePort => new FakePort(draftFromFile(binhDuong2017));
/** The same round with other points in the first row of scores. */
function withFirstScore(points: number): RoundDraft {
  const draft = draftFromFile(binhDuong2017);
  const scores = draft.scores.map((row, index) =>
    index === 0 ? { ...row, stages: { 'stage.TD1': points }, survey: points } : row,
  );
  return { ...draft, scores };
}
/** A heading of level 1: the title of the view. */
const title = async (): Promise<HTMLElement> => screen.findByRole('heading', { level: 1 });
const effect = (): string => within(screen.getByRole('contentinfo')).getByRole('status').textContent ?? '';

test('an empty workbook offers to start, and a round in the chosen year is what is written', async () => {
  const port = new FakePort(undefined);
  const user = renderPane(port);
  await user.click(await screen.findByRole('button', { name: 'Tạo đợt năm 2026' }));
  await waitFor(async () => expect((await title()).textContent).toBe('Chỉ số CCHC năm 2026'));
  expect(port.started).toHaveLength(1);
  expect(port.started[0]?.units).toHaveLength(12);
  expect(effect()).toBe('Đã tạo đợt năm 2026: thêm 6 trang lúc 10:42');
});

describe('a long write', () => {
  const WRITING = /^Đang (ghi|dừng)/;
  const written = async (): Promise<{ port: FakePort; user: ReturnType<typeof renderPane> }> => {
    const port = new FakePort(undefined);
    port.longSheets = ['Đợt đánh giá', 'Đơn vị', 'Điểm'];
    const user = renderPane(port);
    await user.click(await screen.findByRole('button', { name: 'Tạo đợt năm 2026' }));
    await screen.findByRole('progressbar', { name: 'Đang ghi trang Đợt đánh giá' });
    return { port, user };
  };
  const bar = (): HTMLElement => screen.getByRole('progressbar', { name: WRITING });

  test('says which sheet is written, and how much of all is', async () => {
    const { port } = await written();
    expect(bar().getAttribute('aria-valuetext')).toBe('trang 1/3');
    act(() => port.nextSheet());
    await screen.findByRole('progressbar', { name: 'Đang ghi trang Đơn vị' });
    expect(Number(bar().getAttribute('aria-valuenow'))).toBeCloseTo(1 / 3);
    expect(screen.getByText('trang 2/3')).toBeTruthy();
    act(() => port.nextSheet());
    await screen.findByRole('progressbar', { name: 'Đang ghi trang Điểm' });
    act(() => port.nextSheet());
    await waitFor(() => expect(screen.queryByRole('progressbar', { name: WRITING })).toBeNull());
    expect(port.started).toHaveLength(1);
  });

  test.each([
    ['its button', (user: UserEvent) => user.click(screen.getByRole('button', { name: /Dừng/ }))],
    ['Esc', (user: UserEvent) => user.keyboard('{Escape}')],
  ])('is stopped by %s, and what is said is what was found: taken back', async (_, stop) => {
    const { port, user } = await written();
    await stop(user);
    await waitFor(() => expect(bar().getAttribute('aria-label')).toBe('Đang dừng…'));
    expect(screen.getByRole('button', { name: /Dừng/ }).getAttribute('aria-disabled')).toBe('true');
    act(() => port.nextSheet());
    expect((await screen.findByRole('alert')).textContent).toContain('Đã dừng ghi');
    expect(screen.getByText('Phần đã ghi đã được trả lại: sổ như trước khi làm.')).toBeTruthy();
    expect(port.started).toEqual([]);
  });

  test('that was stopped too late is done, and not said to be stopped', async () => {
    const { port, user } = await written();
    for (const sheet of ['Đơn vị', 'Điểm']) {
      act(() => port.nextSheet());
      await screen.findByRole('progressbar', { name: `Đang ghi trang ${sheet}` });
    }
    await user.keyboard('{Escape}');
    act(() => port.nextSheet());
    await waitFor(() => expect(effect()).toContain('Đã tạo đợt năm 2026'));
    expect(screen.queryByRole('progressbar', { name: WRITING })).toBeNull();
  });
});

test('without sample units the round has the framework and its periods, and nobody in it', async () => {
  const port = new FakePort(undefined);
  const user = renderPane(port);
  await screen.findByRole('button', { name: 'Tạo đợt năm 2026' });
  await user.click(screen.getByRole('checkbox', { name: 'Kèm đơn vị và điểm mẫu' }));
  await user.click(screen.getByRole('button', { name: 'Tạo đợt năm 2026' }));
  await waitFor(() => expect(port.started).toHaveLength(1));
  expect(port.started[0]).toMatchObject({ units: [], scores: [], settings: { sample: false } });
  expect(port.started[0]?.periods).toHaveLength(4);
});

test('home says what is wrong and opens the list behind it', async () => {
  const user = renderPane(communes());
  await user.click(await screen.findByRole('button', { name: /^Xem: \d+ ô điểm/ }));
  await waitFor(async () => expect((await title()).textContent).toBe('Kiểm tra điểm'));
  expect(document.activeElement).toBe(await title());
  expect(screen.getByRole('tab', { name: /^Lỗi/, selected: true })).toBeTruthy();
});

test('F8 selects the cell of the next error and leaves the focus on its button', async () => {
  const port = communes();
  const user = renderPane(port);
  await user.click(await screen.findByRole('listitem', { name: /4\. Kiểm tra điểm/ }));
  await screen.findByRole('button', { name: /Đến lỗi tiếp theo/ });
  await user.keyboard('{F8}');
  await waitFor(() => expect(port.selected).toHaveLength(1));
  const [place] = port.selected;
  expect(place?.sheet).toBe('Điểm');
  expect(document.activeElement?.getAttribute('aria-label')).toBe(`Đến ô Điểm!${place?.cell}`);
  await user.keyboard('{F8}');
  await waitFor(() => expect(port.selected).toHaveLength(2));
  expect(port.selected[1]?.cell).not.toBe(place?.cell);
});

test('Bình Dương 2017 is ranked as published, and the sheet can be taken back', async () => {
  const port = binhDuong();
  const user = renderPane(port);
  await user.click(await screen.findByRole('listitem', { name: /5\. Xếp hạng/ }));
  const table = await screen.findByRole('table', { name: 'Bảng xếp hạng' });
  expect(within(table).getAllByRole('row')[1]?.textContent).toBe('1Thành phố Thủ Dầu Một84,58');
  expect(screen.getByText('78,39')).toBeTruthy();
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(effect()).toBe('Đã ghi trang Xếp hạng lúc 10:42, ngày 17/07/2026'));
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(effect()).toBe('Đã hoàn tác lúc 10:42'));
  expect(port.sheetNames).not.toContain('Xếp hạng');
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  const step = await screen.findByRole('listitem', { name: /5\. Xếp hạng/ });
  expect(step.getAttribute('aria-label')).not.toContain('Đã ghi');
});

test('a refusal says what is, keeps what waits, and trying again does it', async () => {
  const port = binhDuong();
  const user = renderPane(port);
  await user.click(await screen.findByRole('listitem', { name: /5\. Xếp hạng/ }));
  port.failNext = 'protectedSheet';
  await user.click(await screen.findByRole('button', { name: 'Tính và ghi trang' }));
  const alert = await screen.findByRole('alert');
  const sentence = within(alert).getByRole('heading', { name: 'Trang Xếp hạng đang được bảo vệ' });
  expect(document.activeElement).toBe(sentence);
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  await waitFor(() => expect(effect()).toContain('Đã ghi trang Xếp hạng'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a score that was typed the moment before is in the sheet, and the sheet is not called out of date', async () => {
  const port = binhDuong();
  const user = renderPane(port);
  await user.click(await screen.findByRole('listitem', { name: /5\. Xếp hạng/ }));
  const write = await screen.findByRole('button', { name: 'Tính và ghi trang' });
  port.draft = withFirstScore(1);
  await user.click(write);
  await waitFor(() => expect(effect()).toContain('Đã ghi trang Xếp hạng'));
  expect(screen.queryByText(/không còn đúng/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Ghi lại' })).toBeTruthy();
});

test('what was written is out of date once a score has changed in the sheet', async () => {
  const port = binhDuong();
  const user = renderPane(port);
  await user.click(await screen.findByRole('listitem', { name: /5\. Xếp hạng/ }));
  await user.click(await screen.findByRole('button', { name: 'Tính và ghi trang' }));
  await waitFor(() => expect(effect()).toContain('Đã ghi trang Xếp hạng'));
  port.change(withFirstScore(1));
  await waitFor(() => expect(effect()).toBe('Trang ghi lúc 10:42 không còn đúng. Thay trang Xếp hạng.'));
  expect(screen.getByRole('button', { name: 'Tính lại và ghi trang' })).toBeTruthy();
});

test('that a sheet no longer holds is still known when the pane is opened again, and on home', async () => {
  const port = binhDuong();
  const user = renderPane(port);
  await user.click(await screen.findByRole('listitem', { name: /5\. Xếp hạng/ }));
  await user.click(await screen.findByRole('button', { name: 'Tính và ghi trang' }));
  await waitFor(() => expect(effect()).toContain('Đã ghi trang Xếp hạng'));
  cleanup();
  renderPane(port);
  await screen.findByRole('listitem', { name: /5\. Xếp hạng.*Đã ghi trang Xếp hạng lúc 10:42/ });
  port.draft = withFirstScore(1);
  cleanup();
  renderPane(port);
  await screen.findByRole('listitem', { name: /5\. Xếp hạng.*ghi lúc 10:42 không còn đúng/ });
});

test('the framework is locked, and undoing the lock opens it again', async () => {
  const port = communes();
  const user = renderPane(port);
  await user.click(await screen.findByRole('button', { name: 'Tiếp tục bộ tiêu chí' }));
  await user.click(await screen.findByRole('button', { name: 'Khóa bộ tiêu chí' }));
  await screen.findByRole('button', { name: 'Sang phát phiếu' });
  expect(port.draft?.settings.frameworkLocked).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await screen.findByRole('button', { name: 'Khóa bộ tiêu chí' });
  expect(port.draft?.settings.frameworkLocked).toBe(false);
});

test('a maximum that is changed after locking is said at once, in the step and on home', async () => {
  const port = communes();
  const user = renderPane(port);
  await user.click(await screen.findByRole('button', { name: 'Tiếp tục bộ tiêu chí' }));
  await user.click(await screen.findByRole('button', { name: 'Khóa bộ tiêu chí' }));
  await screen.findByRole('button', { name: 'Sang phát phiếu' });
  const locked = port.draft ?? draftFromFile(communes2026);
  const criteria = locked.criteria.map((row) => (row.code === '1.1.1' ? { ...row, maximum: 1.25 } : row));
  port.change({ ...locked, criteria });
  await screen.findByText('Điểm tối đa đổi sau khi khóa');
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  const said = await screen.findByText(/^Khi khóa, mục 1\.1\.1 có điểm tối đa .* nay là 1,25\./);
  expect(said.closest('[role=alert], [role=group], div')?.textContent).toContain('Đổi sau khi khóa:');
  port.change(locked);
  await waitFor(() => expect(screen.queryByText(/^Khi khóa, mục/)).toBeNull());
});

test('units that came in later get their rows by one button, which can be taken back', async () => {
  const draft = draftFromFile(communes2026);
  const [first] = draft.units;
  if (!first) throw new Error('The sample has no units.');
  const units = ['XM98', 'XM99'].map((code) => ({ ...first, code, name: `Xã ${code}` }));
  const settings = { ...draft.settings, frameworkLocked: true };
  const port = new FakePort({ ...draft, settings, units: [...draft.units, ...units] });
  const user = renderPane(port);
  await screen.findByRole('button', { name: 'Xem: 136 dòng điểm của 2 đơn vị' });
  await user.click(screen.getByRole('button', { name: 'Tiếp tục kiểm tra điểm' }));
  const add = await screen.findByRole('button', { name: 'Thêm 136 dòng điểm cho 2 đơn vị' });
  expect(effect()).toBe('Ghi 136 dòng vào cuối bảng Điểm.');
  await user.click(add);
  await waitFor(() => expect(effect()).toBe('Đã ghi 136 dòng điểm lúc 10:42, ngày 17/07/2026'));
  expect(port.draft?.scores).toHaveLength(draft.scores.length + 136);
  expect(screen.getByRole('button', { name: /Đến lỗi tiếp theo/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await screen.findByRole('button', { name: 'Thêm 136 dòng điểm cho 2 đơn vị' });
  expect(port.draft?.scores).toHaveLength(draft.scores.length);
});

test('a column that was deleted is added where it is missed, once, and taken back', async () => {
  const port = communes();
  port.lost = { table: 'scores', column: 'stage.TD1' };
  const user = renderPane(port);
  await user.click(await screen.findByRole('listitem', { name: /4\. Kiểm tra điểm/ }));
  const missing = 'Bảng Điểm thiếu cột “Thẩm định lần 1”';
  expect(await screen.findAllByText(missing)).toHaveLength(1);
  const buttons = screen.getAllByRole('button', { name: /^Thêm cột/ });
  expect(buttons.map((button) => [button.textContent, button.getAttribute('aria-label')])).toEqual([
    ['Thêm cột', 'Thêm cột “Thẩm định lần 1”'],
  ]);
  await user.click(buttons[0] as HTMLElement);
  await waitFor(() => expect(effect()).toBe('Đã thêm cột “Thẩm định lần 1”, còn trống, lúc 10:42'));
  expect(screen.queryByText(missing)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText(missing)).toBeTruthy();
});

test('what is about the table of units as a whole is not counted as a unit', async () => {
  const port = communes();
  port.lost = { table: 'units', column: 'ranked' };
  const user = renderPane(port);
  await user.click(await screen.findByRole('listitem', { name: /2\. Phát phiếu/ }));
  expect(await screen.findByRole('button', { name: 'Thêm cột “Xếp hạng”' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2, name: 'Danh sách phát hiện' })).toBeTruthy();
  expect(screen.queryByText(/^Cần xem lại: /)).toBeNull();
});

test('a round without units leads to their sheet', async () => {
  const draft = draftFromFile(communes2026);
  const port = new FakePort({ ...draft, units: [], scores: [] });
  const user = renderPane(port);
  await user.click(await screen.findByRole('button', { name: 'Đến trang Đơn vị' }));
  expect(port.selected).toMatchObject([{ sheet: 'Đơn vị' }]);
  port.change({ ...port.draft, settings: { ...draft.settings, frameworkLocked: true } } as typeof draft);
  const enter = await screen.findByRole('button', { name: 'Nhập đơn vị vào trang Đơn vị' });
  expect(effect()).toBe('Chuyển sang trang Đơn vị. Chưa ghi gì vào sổ.');
  await user.click(enter);
  expect(port.selected).toHaveLength(2);
  port.change({ ...draft, settings: { ...draft.settings, frameworkLocked: true }, scores: [] });
  await screen.findByRole('button', { name: 'Tiếp tục kiểm tra điểm' });
  expect(screen.queryByRole('button', { name: 'Đến trang Đơn vị' })).toBeNull();
});

test('accents are optional in the search of units', async () => {
  const user = renderPane(communes());
  await user.click(await screen.findByRole('listitem', { name: /5\. Xếp hạng/ }));
  const table = await screen.findByRole('table', { name: 'Bảng xếp hạng' });
  const all = within(table).getAllByRole('row').length;
  await user.keyboard('/');
  await user.type(await screen.findByRole('searchbox'), 'xa mau 01');
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(2);
  await user.keyboard('{Escape}{Escape}');
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(all);
});

test('period and group of the last time are looked at again, and what another pane looks at later moves nobody', async () => {
  const draft = draftFromFile(communes2026);
  const port = new FakePort({ ...draft, groups: [...draft.groups, { code: 'DK', name: 'Đặc khu' }] });
  const user = renderPane(port);
  const choose = async (menu: RegExp, choice: string): Promise<void> => {
    await user.click(await screen.findByRole('button', { name: menu }));
    await user.click(await screen.findByRole('menuitemradio', { name: choice }));
  };
  await choose(/^Chọn kỳ/, 'Kỳ Quý I');
  await choose(/^Chọn nhóm/, 'Đặc khu');
  expect(port.place).toEqual({ periodCode: 'Q1', groupCode: 'DK' });
  cleanup();
  renderPane(port);
  await screen.findByRole('button', { name: /Kỳ Quý I/ });
  port.place = { periodCode: 'NAM' };
  port.change({ ...draft, groups: [...draft.groups, { code: 'DK', name: 'Đặc khu, đảo' }] });
  await screen.findByRole('button', { name: /Đặc khu, đảo/ });
  expect(screen.getByRole('button', { name: /Kỳ Quý I/ })).toBeTruthy();
});

test('the language can be changed, and the document says so', async () => {
  const user = renderPane(binhDuong());
  await user.click(await screen.findByRole('button', { name: 'Mục khác' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'English' }));
  expect((await title()).textContent).toBe('PAR Index 2017');
  expect(document.documentElement.lang).toBe('en');
});
