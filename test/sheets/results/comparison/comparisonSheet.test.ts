import { layoutOf } from '../../../../src/sheets/results/registry';
import type { GridValue } from '../../../../src/sheets/grid/gridValue';
import { gridOfLayout } from '../../layoutGrid';
import { sampleWithLastYear, YEAR } from '../../lastYearSample';

function rowsOf(): readonly (readonly GridValue[])[] {
  return gridOfLayout(layoutOf('comparison', sampleWithLastYear('2027-01-01'), YEAR)).values;
}

describe('the sheet that compares with last year', () => {
  it('shows points, index and rank of both years, and splits the change into performance and rules', () => {
    const rows = rowsOf();
    // Last year 2/10 and 20/20: 2 + 30 = 32 at this year's maxima. Now 29, and 27 of an item that is new.
    expect(rows[5]).toEqual([
      // Third last year, but two units cannot have a third place: another field.
      ...['XM01', 'Xã Mẫu 01', 26, 56, 30, 65, 56, -9, 3, 2, null],
      ...[-3, 33, -3, -6],
      'Quy định: đổi điểm tối đa +10,00, mục mới +27,00, mục bỏ −4,00; Năm trước hạng 3, khác nhóm so sánh nên không so; Tạm tính, thiếu 2 mục',
    ]);
  });

  it('leaves blank what is not known of last year: it is not zero', () => {
    expect(rowsOf()[6]).toEqual([
      ...['XM02', 'Xã Mẫu 02', null, 70, null, null, 70, null, null, 1, null],
      ...[null, null, null, null],
      'Chưa có kết quả năm trước để so sánh; Tạm tính, thiếu 2 mục',
    ]);
  });

  it('has no figure of this year for a unit of which nothing came, and no change to one', () => {
    const rows = gridOfLayout(
      layoutOf('comparison', sampleWithLastYear('2027-01-01', { entries: [] }), YEAR),
    ).values;
    const empty = rows.find((row) => row[0] === 'XM01') ?? [];
    expect(empty.slice(2, 11)).toEqual([26, '–', null, null, '–', null, 3, null, null]);
    expect(empty.slice(11, -1).every((cell) => cell === null)).toBe(true);
    expect(empty.at(-1)).toMatch(/^Chưa có số liệu, không tính là 0/u);
    expect(rows.some((row) => row[0] === 'Từng đơn vị theo lĩnh vực')).toBe(false);
  });

  it('has a section for each group, and the fields of units where they are linked', () => {
    const rows = rowsOf();
    expect(rows.map((row) => row[0])).toEqual(expect.arrayContaining(['Xã, phường', 'Sở, ban, ngành']));
    const fields = rows.findIndex((row) => row[0] === 'Từng đơn vị theo lĩnh vực');
    expect(rows[fields + 1]?.[0]).toBe('Xã Mẫu 01');
    expect(rows[fields + 2]?.slice(0, 8)).toEqual(['1', 'Chỉ đạo, điều hành', 22, 29, 7, 73.33, 58, -15.33]);
    expect(rows).toHaveLength(fields + 3);
  });

  it('has no columns for a split, and no fields, where last year’s items are not known', () => {
    const analysis = sampleWithLastYear('2027-01-01', { lastYear: { items: [], results: [] } });
    const rows = gridOfLayout(layoutOf('comparison', analysis, YEAR)).values;
    expect(rows[3]).toHaveLength(12);
    expect(rows.some((row) => row[0] === 'Từng đơn vị theo lĩnh vực')).toBe(false);
  });

  it('repeats its headings on every page', () => {
    expect(layoutOf('comparison', sampleWithLastYear('2027-01-01'), YEAR).print).toMatchObject({
      orientation: 'landscape',
      titleRows: { row: 3, rows: 1 },
    });
  });
});
