import { layoutOf } from '../../../../src/sheets/results/registry';
import type { GridValue } from '../../../../src/sheets/grid/gridValue';
import { gridOfLayout } from '../../layoutGrid';
import { sampleWithLastYear, YEAR } from '../../lastYearSample';

type Rows = readonly (readonly GridValue[])[];

function rowsOf(asOf: string): Rows {
  return gridOfLayout(layoutOf('losses', sampleWithLastYear(asOf), YEAR)).values;
}

/** The rows below the first heading of a kind, down to the blank one. */
function table(rows: Rows, heading: string): Rows {
  const first = rows.findIndex((row) => row[1] === heading) + 1;
  return rows.slice(
    first,
    rows.findIndex((row, index) => index >= first && row.length === 0),
  );
}

describe('the sheet of lost points', () => {
  it('names who lost in the same place, by field and by item, the largest loss first', () => {
    const rows = rowsOf('2027-01-01');
    expect(table(rows, 'Theo lĩnh vực')).toEqual([
      ['1', 'Chỉ đạo, điều hành', 50, 2, 31, 20, 'Xã Mẫu 01: 21,00; Xã Mẫu 02: 10,00'],
      ['2', 'Thủ tục hành chính', 50, 2, 43, 40, 'Xã Mẫu 01: 23,00; Xã Mẫu 02: 20,00'],
    ]);
    expect(table(rows, 'Theo mục').map((row) => [row[0], row[4], row[6]])).toEqual([
      ['2.2', 40, 'Xã Mẫu 01: 20,00 (để trống); Xã Mẫu 02: 20,00 (để trống)'],
      ['1.1.2', 20, 'Xã Mẫu 01: 10,00 (để trống); Xã Mẫu 02: 10,00 (để trống)'],
      ['1.2', 6, 'Xã Mẫu 01: 6,00'],
      ['1.1.1', 5, 'Xã Mẫu 01: 5,00'],
      ['2.1', 3, 'Xã Mẫu 01: 3,00'],
    ]);
  });

  it('says of each unit where it lost, and of one that lost nothing so too', () => {
    expect(table(rowsOf('2026-08-01'), 'Theo đơn vị')).toEqual([
      ['XM01', 'Xã Mẫu 01', 100, 3, 14, null, '1.2: 6,00; 1.1.1: 5,00; 2.1: 3,00'],
      ['XM02', 'Xã Mẫu 02', 100, 0, 0, null, ''],
    ]);
  });

  it('adds up to all losses, however one looks at them', () => {
    const { lost } = sampleWithLastYear('2027-01-01').lossesBy(YEAR);
    const all = lost.reduce((sum, each) => sum + each, 0) / 1_000_000;
    const rows = rowsOf('2027-01-01');
    const groups = rows.findIndex((row) => row[0] === 'Sở, ban, ngành');
    for (const heading of ['Theo lĩnh vực', 'Theo mục', 'Theo đơn vị']) {
      const both = [...table(rows, heading), ...table(rows.slice(groups), heading)];
      expect(both.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(all);
    }
  });

  it('says what was lost last year and what is regained of it, at this year’s maxima', () => {
    const rows = rowsOf('2027-01-01');
    const first = rows.findIndex((row) => row[2] === 'Mất năm 2025');
    expect(rows.slice(first + 1)).toEqual([
      ['Xã Mẫu 01: năm trước mất 8,00, đã lấy lại 3,00'],
      ['1.1.1', 'Ban hành kế hoạch', 8, 5, 3, 5, 'Lấy lại 3,00, còn mất 5,00'],
    ]);
  });
});
