import { layoutOf } from '../../../../src/sheets/results/registry';
import type { GridValue } from '../../../../src/sheets/grid/gridValue';
import { gridOfLayout } from '../../layoutGrid';
import { sampleWithLastYear, YEAR } from '../../lastYearSample';

function rowsOf(
  asOf: string,
  change: Parameters<typeof sampleWithLastYear>[1] = {},
): readonly (readonly GridValue[])[] {
  return gridOfLayout(layoutOf('plan', sampleWithLastYear(asOf, change), YEAR)).values;
}

describe('the sheet of plans', () => {
  it('names the fewest items that get a unit to its target rank, and the points after each', () => {
    const rows = rowsOf('2026-08-01');
    expect(rows[4]).toEqual([
      ...['XM01', 'Xã Mẫu 01', 2, 'Hạng 1', 56, 69.995, 33],
      'Cần thêm 14,00: đạt điểm tối đa ở 1 mục',
    ]);
    expect(rows.slice(-2)).toEqual([
      ['Xã Mẫu 01: để đạt hạng 1'],
      ['2.2', 'Hài lòng', 'Năm', null, 20, 20, 76, 'Chưa có điểm; Điểm từ điều tra xã hội học'],
    ]);
  });

  it('says which targets are reached already, and that a unit without a rank has no plan', () => {
    const verdicts = rowsOf('2026-08-01').map((row) => [row[0], row[7]]);
    expect(verdicts).toContainEqual(['XM02', 'Đã đạt, nếu điểm của các đơn vị khác giữ nguyên']);
    expect(verdicts).toContainEqual(['SM02', 'Đơn vị không xếp hạng nên không có kế hoạch']);
  });

  it('says why a target is out of reach: nothing is open any more, or all that is open is not enough', () => {
    const verdict = rowsOf('2027-01-01')[4]?.[7];
    expect(verdict).toBe('Không đạt được: thiếu 14,00, mọi mục đã chốt hoặc đã đủ điểm');
    const entries = [
      { unit: 'XM01', item: '1.2', periods: { Q1: { points: 1 } } },
      { unit: 'XM02', item: '1.2', periods: { Q1: { points: 30 } } },
      ...['1.1.2', '2.1'].map((item) => ({ unit: 'XM02', item, council: item === '2.1' ? 30 : 10 })),
      { unit: 'XM02', item: '2.2', survey: 20 },
    ];
    expect(rowsOf('2026-08-01', { entries })[4]?.[7]).toBe(
      'Không đạt được: lấy hết 3 mục còn lại vẫn thiếu 29,00',
    );
  });

  it('says how to get to an index, beside the rank, and that one is reached or nothing applies', () => {
    const unit = (code: string, targetIndex: string, group = 'XP'): object => ({
      ...{ code, name: `Xã Mẫu ${code.slice(2)}`, group, targetIndex },
    });
    const units = [
      { ...unit('XM01', '70'), targetRank: 1 },
      unit('XM02', '55,5'),
      unit('XM03', '50'),
    ] as NonNullable<NonNullable<Parameters<typeof sampleWithLastYear>[1]>['units']>;
    const rows = rowsOf('2026-08-01', { units, lastYear: { items: [], results: [] } });
    expect(rows.slice(4, 8).map((row) => [row[0], row[3], row[5], row[7]])).toEqual([
      ['XM01', 'Hạng 1', 69.995, 'Cần thêm 14,00: đạt điểm tối đa ở 1 mục'],
      ['XM01', 'Chỉ số 70 %', 69.995, 'Cần thêm 14,00: đạt điểm tối đa ở 1 mục'],
      ['XM02', 'Chỉ số 55,5 %', expect.any(Number), 'Đã đạt'],
      ['XM03', 'Chỉ số 50 %', expect.any(Number), expect.stringMatching(/^Cần thêm|^Không đạt/)],
    ]);
    expect(rows.map(([first]) => first)).toContain('Xã Mẫu 01: để đạt chỉ số 70 %');
  });

  it('says how to set a target where nobody has one', () => {
    const units = [{ code: 'XM01', name: 'Xã Mẫu 01', group: 'XP' }];
    const rows = rowsOf('2026-08-01', { units, lastYear: { items: [], results: [] } });
    expect(rows.at(-1)).toEqual([expect.stringContaining('Chưa đơn vị nào có mục tiêu')]);
  });
});
