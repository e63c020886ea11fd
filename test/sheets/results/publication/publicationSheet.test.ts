import { analyseRound } from '../../../../src/core/analysis/analyse';
import { draftFromFile } from '../../../../src/core/roundFile/draftFromFile';
import type { RoundFilePublished } from '../../../../src/core/roundFile/roundFile';
import { binhDuong2017 } from '../../../../src/samples/binhDuong2017';
import type { GridValue } from '../../../../src/sheets/grid/gridValue';
import { layoutOf } from '../../../../src/sheets/results/registry';
import { gridOfLayout } from '../../layoutGrid';

const published = (...first: readonly RoundFilePublished[]): readonly RoundFilePublished[] => [
  ...first,
  ...binhDuong2017.units.slice(1).map(({ name: unit }): RoundFilePublished => ({ unit })),
];
const rowsOf = (rows: readonly RoundFilePublished[] | undefined): readonly (readonly GridValue[])[] =>
  gridOfLayout(
    layoutOf(
      'publication',
      analyseRound(draftFromFile({ ...binhDuong2017, ...(rows && { published: rows }) }), '2018-01-01'),
      0,
    ),
  ).values;
const NAME = 'Thành phố Thủ Dầu Một';
const tableOf = (rows: ReturnType<typeof rowsOf>): unknown[] =>
  rows.filter((row) => row[1] === NAME).map((row) => row.slice(2, 9));
const linesOf = (rows: ReturnType<typeof rowsOf>): string[] =>
  rows.map(([first]) => String(first ?? '')).filter((text) => text !== '');

describe('the sheet that compares with what was published', () => {
  it('names every difference with its size, and tells those by rounding from all others', () => {
    const rows = rowsOf(published({ unit: NAME, points: 84.6, index: '84.5799', rank: 2, class: 'Tốt' }));
    expect(tableOf(rows)).toEqual([
      [null, 'Tổng', 'Điểm', 84.6, 84.58, 0.02, 'Làm tròn không giải thích được'],
      [null, 'Tổng', 'Chỉ số (%)', 84.5799, 84.58, -0.0001, 'Làm tròn không giải thích được'],
      [null, 'Tổng', 'Hạng', '2', '1', 'thấp hơn 1 bậc', 'Làm tròn không giải thích được'],
      [
        null,
        'Tổng',
        'Xếp loại',
        'Tốt',
        '–',
        null,
        'Sổ không có số này: không áp dụng, chưa có điểm hoặc không xếp hạng',
      ],
    ]);
    expect(linesOf(rows)).toContain('Khác, không do làm tròn: 4');
    expect(linesOf(rows)).toContain('Đã so 4 số công bố: 0 khớp đúng, 0 khác do làm tròn, 4 khác.');
  });

  it('counts what agrees, and says nothing of what is not there', () => {
    const units = binhDuong2017.units.map(({ code: unit }, at): RoundFilePublished => ({
      unit,
      rank: at + 1,
    }));
    const lines = linesOf(rowsOf(units));
    expect(lines).toContain('Đã so 9 số công bố: 9 khớp đúng, 0 khác do làm tròn, 0 khác.');
    const said = /^Khác|không đọc được|Không có trong bảng|Chưa có số liệu/u;
    expect(lines.filter((text) => said.test(text))).toEqual([]);
  });

  it('names who was not published and how many places could not be compared', () => {
    const lines = linesOf(rowsOf(published({ unit: NAME, points: 84.58 }, { unit: 'Lạ', points: 1 })));
    expect(lines).toContain('1 chỗ trong bảng công bố không đọc được nên chưa so; xem Phân tích.');
    expect(
      lines.find((text) => text.startsWith('Không có trong bảng công bố (8): Thị xã Tân Uyên')),
    ).toBeTruthy();
  });

  it('says that nothing was published where nothing was', () => {
    expect(linesOf(rowsOf(undefined))).toContain('Chưa có số liệu công bố. Nhập ở trang Công bố.');
  });
});
