import { microPercent, roundPoints } from '../../../src/core/points/ratio';
import { pointsFromNumber, pointsToNumber, sumPoints, type Points } from '../../../src/core/points/points';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { smallDraft } from '../support/sampleDraft';

const exact = (value: number): Points => pointsFromNumber(value) ?? sumPoints([]);

describe('published results', () => {
  /**
   * Đà Nẵng 2008, districts: only the ranks were published, 1, 2, 2, 3, 4, 5, 6.
   * https://camle.danang.gov.vn/chi-tiet-tin-tuc?dinhdanh=5496&cat=20949
   */
  it('number the districts of Đà Nẵng 2008 densely after a tie', () => {
    const districts = [
      ['quận Thanh Khê', 1],
      ['quận Cẩm Lệ', 2],
      ['quận Hải Châu', 2],
      ['quận Liên Chiểu', 3],
      ['quận Sơn Trà', 4],
      ['huyện Hòa Vang', 5],
      ['quận Ngũ Hành Sơn', 6],
    ] as const;
    const units = districts.map(([name], index) => ({ code: `Q${index}`, name, group: 'XP' }));
    // The points are stand-ins in the published order; two districts had the same.
    const entries = districts.map(([, rank], index): RoundFileEntry => ({
      unit: `Q${index}`,
      item: '1.2',
      appraisal1: 30 - rank,
    }));
    const rows = analyseRound(smallDraft(entries, { units }), '2009-01-01').rankings[1]?.[0]?.rows ?? [];
    expect(rows.map(({ unit, rank }) => [districts[unit]?.[0], rank])).toEqual(districts);
  });

  /**
   * Thanh Hóa 2021: the fields print 87,84 in sum, the total 87,83, because totals come from unrounded values.
   * http://truyenhinhthanhhoa.vn/tin-tuc/xa-hoi/202205/thanh-hoa-xep-thu-1463-tinh-thanh-pho-ve-chi-so-cai-cach-hanh-chinh-par-index-8390806
   */
  it('print the fields of Thanh Hóa 2021 as 87,84 in sum and the total as 87,83', () => {
    const published = [7.82, 8.93, 12.7, 9.23, 11.49, 9.88, 14.18, 13.61];
    // Unrounded values that print as published; each is within half a hundredth of what was printed.
    const unrounded = published.map((value, index) => exact(value - (index < 4 ? 0.002 : 0)));
    expect(unrounded.map((points) => pointsToNumber(roundPoints(points, 2)))).toEqual(published);
    expect(pointsToNumber(sumPoints(published.map(exact)))).toBe(87.84);
    expect(pointsToNumber(roundPoints(sumPoints(unrounded), 2))).toBe(87.83);
    expect(pointsToNumber(microPercent(sumPoints(unrounded), exact(100), 2))).toBe(87.83);
  });
});
