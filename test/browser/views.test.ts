import { accessibilityProblems } from './accessibility';
import { type EmbeddedPage, useEmbeddedWorkbook } from './embedded';

/** Every view that can be opened from home, by what to press for it. */
const VIEWS: readonly (readonly [string, (pane: EmbeddedPage['pane']) => Promise<void>])[] = [
  ['Bộ tiêu chí', (pane) => pane.getByRole('listitem', { name: /^1\./ }).click()],
  ['Phát phiếu', (pane) => pane.getByRole('listitem', { name: /^2\./ }).click()],
  ['Thu phiếu', (pane) => pane.getByRole('listitem', { name: /^3\./ }).click()],
  ['Kiểm tra điểm', (pane) => pane.getByRole('listitem', { name: /^4\./ }).click()],
  ['Xếp hạng', (pane) => pane.getByRole('listitem', { name: /^5\./ }).click()],
  ['Tiến độ', (pane) => pane.getByRole('button', { name: 'Tiến độ' }).click()],
  ['Phân tích', (pane) => pane.getByRole('button', { name: 'Phân tích' }).click()],
  [
    'Phím tắt và giới thiệu',
    async (pane) => {
      await pane.getByRole('button', { name: 'Mục khác' }).click();
      await pane.getByRole('menuitem', { name: 'Phím tắt và giới thiệu' }).click();
    },
  ],
];

/** How far the content is wider than what is shown: a view never scrolls sideways. */
async function overflow(pane: EmbeddedPage['pane']): Promise<number> {
  return pane.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

describe('on the sample round', () => {
  const stage = useEmbeddedWorkbook('sample');

  it('every view meets WCAG 2.2 AA as far as axe can see, fits in 350 and 270 pixels, and asks nothing elsewhere', async () => {
    const { page, pane, problems } = await stage.open();
    const found: string[] = [];
    const examine = async (name: string): Promise<void> => {
      for (const problem of await accessibilityProblems(pane)) found.push(`${name}: ${problem}`);
      if ((await overflow(pane)) > 0) found.push(`${name}: wider than the pane`);
    };
    await pane.getByRole('heading', { name: /^Chỉ số CCHC năm/ }).waitFor();
    await examine('home');
    for (const width of ['Home', ...Array<string>(8).fill('ArrowRight')])
      await page.press('#splitter', width);
    for (const [name, open] of VIEWS) {
      await open(pane);
      await pane.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      await examine(name);
      await pane.getByRole('button', { name: 'Về trang chính' }).click();
    }
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('on an empty workbook', () => {
  const stage = useEmbeddedWorkbook('empty');

  it('the ways to begin meet WCAG 2.2 AA as far as axe can see', async () => {
    const { pane, problems } = await stage.open();
    for (const way of [/^Dùng bộ tiêu chí mẫu/, /^Lấy từ bảng/, /^Mở sổ của một đợt/]) {
      await pane.getByRole('radio', { name: way }).check();
      expect(await accessibilityProblems(pane)).toEqual([]);
    }
    expect(problems).toEqual([]);
  });
});
