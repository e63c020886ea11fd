import { buildFramework } from '../../../src/core/framework/build';
import type { Grid } from '../../../src/sheets/grid/grid';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { readOfficialTable, type OfficialTableReading } from '../../../src/sheets/officialTable';

function read(...rows: GridValue[][]): OfficialTableReading {
  const values = [['STT', 'Tiêu chí', 'Điểm tối đa'], ...rows];
  const grid: Grid = { sheet: 'Phụ lục', row: 0, column: 0, values };
  return readOfficialTable(grid);
}

const rowsOf = ({ criteria }: OfficialTableReading): unknown[] =>
  criteria.map(({ code, level, maximum }) => [code, level, maximum]);
const findingsOf = ({ findings }: OfficialTableReading): unknown[] =>
  findings.map(({ code, place }) => `${code} ${place.cell ?? ''}`);

const ROMAN_FIELD: GridValue[][] = [
  ['I', 'Chỉ đạo', 100],
  ['1', 'Kế hoạch', 100],
];

describe('bonus and penalty in an official table', () => {
  it('are sections beside the fields, which alone make the printed total', () => {
    const reading = read(
      ...ROMAN_FIELD,
      ['II', 'ĐIỂM THƯỞNG (tối đa 5 điểm)', 5],
      ['1', 'Sáng kiến được công nhận', 3],
      ['2', 'Được khen thưởng', 3],
      ['III', 'ĐIỂM TRỪ', -4],
      ['1', 'Báo cáo trễ hạn', -4],
      [null, 'Mỗi báo cáo trễ hạn trừ 0,5 điểm'],
      [null, 'Tổng cộng', 100],
    );
    expect(rowsOf(reading)).toEqual([
      ['1', 'Lĩnh vực', 100],
      ['1.1', 'Tiêu chí', 100],
      ['2', 'Điểm thưởng', 5],
      ['2.1', 'Tiêu chí', 3],
      ['2.2', 'Tiêu chí', 3],
      ['3', 'Điểm trừ', 4],
      ['3.1', 'Tiêu chí', 4],
    ]);
    expect(findingsOf(reading)).toEqual([]);
    const { framework, findings } = buildFramework({ name: '', version: 1 }, reading.criteria, [], []);
    expect(framework.nodes.map(({ part }) => part)).toEqual([
      'tree',
      'tree',
      'bonus',
      'bonus',
      'bonus',
      'penalty',
      'penalty',
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('count a penalty from nothing upwards: so many points for each case, up to a cap', () => {
    const { criteria } = read(
      ...ROMAN_FIELD,
      ['2', 'Báo cáo', 1],
      [null, 'Mỗi báo cáo trễ hạn trừ 0,5 điểm'],
      ['II', 'Điểm trừ', 6],
      ['1', 'Báo cáo', 2],
      [null, 'Mỗi báo cáo trễ hạn trừ 0,5 điểm'],
      ['2', 'Văn bản', 4],
      [null, 'Mỗi văn bản trễ hạn trừ 0,25 điểm, tối đa không quá 1 điểm'],
      ['3', 'Kỷ cương', 2],
      [null, 'Khiển trách: -1'],
      [null, 'Cảnh cáo: -2'],
      [null, 'Không vi phạm: 0'],
    );
    expect(criteria.map(({ code, parameters }) => [code, parameters]).slice(2)).toEqual([
      ['1.2', 'mỗi báo cáo trễ hạn trừ 0,5'],
      ['2', null],
      ['2.1', 'mỗi báo cáo trễ hạn 0,5'],
      ['2.2', 'mỗi văn bản trễ hạn 0,25\ntối đa 1'],
      ['2.3', 'Khiển trách: 1\nCảnh cáo: 2\nKhông vi phạm: 0'],
    ]);
  });

  it('get the numbers after the last field where they have none', () => {
    const roman = read(
      ...ROMAN_FIELD,
      [null, 'Điểm thưởng', 5],
      [null, 'Điểm phạt', 3],
      [null, 'Tổng cộng', 100],
    );
    expect(rowsOf(roman).slice(2)).toEqual([
      ['2', 'Điểm thưởng', 5],
      ['3', 'Điểm trừ', 3],
    ]);
    const numbered = read(['1', 'Chỉ đạo', 60], ['2', 'Thể chế', 40], [null, 'Điểm cộng', 2]);
    expect(rowsOf(numbered).at(-1)).toEqual(['3', 'Điểm thưởng', 2]);
    expect(findingsOf(roman)).toEqual([]);
  });

  it('may stand under one row of both, which is left out with a word about it', () => {
    const reading = read(
      ...ROMAN_FIELD,
      ['II', 'ĐIỂM THƯỞNG, ĐIỂM TRỪ', null],
      ['1', 'Điểm thưởng', 3],
      ['1.1', 'Sáng kiến', 3],
      ['2', 'Điểm trừ', 2],
      ['2.1', 'Vi phạm', 2],
    );
    expect(rowsOf(reading).slice(2)).toEqual([
      ['2.1', 'Điểm thưởng', 3],
      ['2.1.1', 'Tiêu chí thành phần', 3],
      ['2.2', 'Điểm trừ', 2],
      ['2.2.1', 'Tiêu chí thành phần', 2],
    ]);
    expect(findingsOf(reading)).toEqual(['sectionsTogether A4']);
  });

  it('are not meant by an item or a level whose name goes on', () => {
    const reading = read(
      ...ROMAN_FIELD,
      [null, 'Điểm thưởng: 1'],
      [null, 'Không có: 0'],
      ['2', 'Điểm thưởng cho sáng kiến', 1],
    );
    expect(rowsOf(reading)).toEqual([
      ['1', 'Lĩnh vực', 100],
      ['1.1', 'Tiêu chí', 100],
      ['1.2', 'Tiêu chí', 1],
    ]);
  });
});
