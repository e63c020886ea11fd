import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { formatDecimal } from '../../src/core/points/decimalText';
import { binhDuong2017 } from '../../src/samples/binhDuong2017';

/** As published: unit, total, index, rank. http://baubang.binhduong.gov.vn/Default.aspx?tabid=175&ID=1881 */
const PUBLISHED = [
  ['Thành phố Thủ Dầu Một', '84,58', '84,58', 1],
  ['Thị xã Tân Uyên', '82,00', '82,00', 2],
  ['Huyện Bàu Bàng', '80,27', '80,27', 3],
  ['Thị xã Thuận An', '79,04', '79,04', 4],
  ['Thị xã Dĩ An', '78,06', '78,06', 5],
  ['Thị xã Bến Cát', '77,83', '77,83', 6],
  ['Huyện Dầu Tiếng', '76,22', '76,22', 7],
  ['Huyện Phú Giáo', '76,03', '76,03', 8],
  ['Huyện Bắc Tân Uyên', '71,46', '71,46', 9],
];

describe('Bình Dương 2017, as published', () => {
  const analysis = analyseRound(draftFromFile(binhDuong2017), '2018-01-01');
  const ranking = analysis.rankings[0]?.[0];

  it('reproduces all nine totals, index values and ranks', () => {
    const rows = ranking?.rows.map((row) => [
      analysis.round.units[row.unit]?.name,
      formatDecimal(row.points, ',', 2),
      row.index === undefined ? '' : formatDecimal(row.index, ',', 2),
      row.rank,
    ]);
    expect(rows).toEqual(PUBLISHED);
  });

  it('reproduces the published mean', () => {
    expect(ranking?.mean).toBe(78_390_000);
  });

  it('has nothing to find, in the framework or in the entries', () => {
    expect([...analysis.setupFindings, ...analysis.entryFindings]).toEqual([]);
  });
});
