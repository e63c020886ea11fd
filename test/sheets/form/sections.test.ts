import { buildRound } from '../../../src/core/round/build';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { formSheets } from '../../../src/sheets/form/formSheets';
import { sectionDraft } from '../../core/support/sectionDraft';
import { gridOfLayout } from '../layoutGrid';

/** The rows of the form of the first unit for its first period, by what stands in the first two columns. */
function formRows(policy = {}): readonly (readonly GridValue[])[] {
  const { round } = buildRound(sectionDraft([], policy));
  const [form] = formSheets(round, 0, 0, []);
  return form ? gridOfLayout(form).values : [];
}
const rowOf = (rows: ReturnType<typeof formRows>, text: string): readonly GridValue[] =>
  rows.find(([code, name]) => code === text || name === text) ?? [];

describe('the form of a round with bonus and penalty', () => {
  it('has them in a block of their own below the tree, wherever they stand among the criteria', () => {
    const codes = formRows().flatMap(([code]) => (/^\d/u.test(String(code)) ? [code] : []));
    expect(codes).toEqual([
      ...['1', '1.1', '1.1.1', '1.1.2', '1.2', '2', '2.1', '2.2'],
      ...['9', '9.1', '9.2', '10', '10.1', '10.2'],
    ]);
  });

  it('shows the cap of a section, and leaves both out of the maxima below the form', () => {
    const rows = formRows();
    expect(rowOf(rows, '9').slice(0, 3)).toEqual(['9', 'Điểm thưởng', 5]);
    expect(rowOf(rows, 'CỘNG CÁC LĨNH VỰC')[2]).toBe(100);
    expect(rowOf(rows, 'TỔNG CỘNG, CẢ THƯỞNG VÀ TRỪ')[2]).toBe(100);
    expect(rowOf(rows, 'Trong đó: các mục đơn vị tự chấm')[2]).toBe(80);
  });

  it.each([
    [{}, ' Tổng điểm không dưới 0, không quá điểm tối đa.'],
    [{ totalBelowZero: true }, ' Tổng điểm không quá điểm tối đa.'],
    [{ totalAboveMaximum: true }, ' Tổng điểm không dưới 0.'],
    [{ totalAboveMaximum: true, totalBelowZero: true }, ''],
  ])('says in its guide within which bounds totals are: %j', (policy, bounds) => {
    const { round } = buildRound(sectionDraft([], policy));
    const [, guide] = formSheets(round, 0, 0, []);
    const texts = guide ? gridOfLayout(guide).values.flat().map(String) : [];
    const outside = texts.find((text) => text.includes('trần của phần.')) ?? '';
    expect(outside.slice(outside.indexOf('trần của phần.') + 'trần của phần.'.length)).toBe(bounds);
  });

  it('says at each item how it counts', () => {
    const rows = formRows();
    expect(String(rowOf(rows, '9.1')[3])).toMatch(/^Điểm thưởng: không có thì để trống\./u);
    expect(String(rowOf(rows, '10.1')[3])).toMatch(/^Điểm trừ: ghi số dương/u);
    expect(String(rowOf(rows, '1.2')[3])).not.toContain('Điểm thưởng');
  });
});
