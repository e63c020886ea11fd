import { buildFramework } from '../../src/core/framework/build';
import { caMau2013 } from '../../src/samples/caMau2013';
import type { Grid } from '../../src/sheets/grid/grid';
import type { GridValue } from '../../src/sheets/grid/gridValue';
import { readOfficialTable } from '../../src/sheets/officialTable';

function grid(values: GridValue[][]): Grid {
  return { sheet: 'Phụ lục', row: 0, column: 0, values };
}

const HEADING = ['STT', 'Nội dung', 'Điểm tối đa'];

describe('readOfficialTable', () => {
  it('reads the rows of Cà Mau as published, with every level on a row of its own', () => {
    const { criteria, findings } = readOfficialTable(caMau2013.table);
    expect(findings).toEqual([]);
    expect(criteria.map(({ code, level, maximum }) => [code, level, maximum])).toEqual([
      ['1', 'Lĩnh vực', 20],
      ['1.1', 'Tiêu chí', 5],
      ['1.1.1', 'Tiêu chí thành phần', 1],
      ['1.1.2', 'Tiêu chí thành phần', 1],
      ['1.1.3', 'Tiêu chí thành phần', 1],
      ['1.1.4', 'Tiêu chí thành phần', 2],
      ['1.2', 'Tiêu chí', 2],
      ['1.2.1', 'Tiêu chí thành phần', 1],
      ['1.2.2', 'Tiêu chí thành phần', 1],
      ['1.3', 'Tiêu chí', 3],
    ]);
    expect(criteria[2]).toMatchObject({
      rule: 'Chọn mức',
      parameters: 'Ban hành kịp thời: 1\nBan hành không kịp thời: 0,5\nKhông ban hành: 0',
    });
    expect(criteria[5]).toMatchObject({
      rule: 'Khoảng tỷ lệ',
      parameters: '> 90 %: 2\n70 % – 90 %: 1\n< 70 %: 0',
    });
    expect(criteria[0]?.rule).toBeNull();
  });

  it('gives rules that the core reads; exactly 90 % belongs to the middle band', () => {
    const { criteria } = readOfficialTable(caMau2013.table);
    const { framework, findings } = buildFramework({ name: '', version: 1 }, criteria, [], []);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const bands = framework.nodes.find(({ code }) => code === '1.1.4')?.item?.rule;
    expect(bands).toMatchObject({
      kind: 'bands',
      bands: [{ lower: { closed: false } }, { upper: { closed: true } }, {}],
    });
  });

  it('brings roman fields with criteria that begin again at 1 to unique codes', () => {
    const { criteria } = readOfficialTable(
      grid([
        ['ỦY BAN NHÂN DÂN TỈNH'],
        HEADING,
        ['(1)', '(2)', '(3)'],
        ['I', 'Chỉ đạo', '10'],
        ['1', 'Kế hoạch', '2,5'],
        [null, 'Trên 90% kế hoạch', '2,5'],
        [null, 'Từ 70% đến 90% kế hoạch', 1],
        [null, 'Dưới 70% kế hoạch', 0],
        ['II.', 'Thể chế', 5],
        ['1.', 'Điều tra xã hội học về thể chế', 5],
        [null, 'Tổng cộng', 15],
      ]),
    );
    expect(criteria.map(({ code, level, maximum }) => [code, level, maximum])).toEqual([
      ['1', 'Lĩnh vực', 10],
      ['1.1', 'Tiêu chí', 2.5],
      ['2', 'Lĩnh vực', 5],
      ['2.1', 'Tiêu chí', 5],
    ]);
    expect(criteria[1]?.parameters).toBe('> 90 %: 2,5\n70 % – 90 %: 1\n< 70 %: 0');
    expect(criteria[3]?.source).toBe('Điều tra XHH');
  });

  it('recognises 1.10 that was typed as a number by its place after 1.9', () => {
    const rows = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1].map((code): GridValue[] => [
      code,
      'Mục',
      1,
    ]);
    const { criteria } = readOfficialTable(grid([HEADING, [1, 'Lĩnh vực', 10], ...rows]));
    expect(criteria.at(-1)?.code).toBe('1.10');
  });

  it('understands the ways in which points stand behind a level', () => {
    const { criteria } = readOfficialTable(
      grid([
        HEADING,
        ['1', 'Mục', 2],
        ['', '- Đúng hạn (2 điểm)'],
        ['', '+ Trễ hạn: thiếu báo cáo: 1,5đ'],
        ['', 'Không có – 0 điểm'],
      ]),
    );
    expect(criteria[0]?.parameters).toBe('Đúng hạn: 2\nTrễ hạn: thiếu báo cáo: 1,5\nKhông có: 0');
  });

  it('reports a line that is neither an item nor a level, with its cell', () => {
    const reading = readOfficialTable(grid([HEADING, ['1', 'Mục', 2], [null, 'Xem phụ lục 2']]));
    expect(reading.findings.map(({ code, place }) => [code, place.cell])).toEqual([
      ['optionNotUnderstood', 'B3'],
    ]);
  });
});
