import type { Grid } from '../../../src/sheets/grid/grid';
import type { GridValue } from '../../../src/sheets/grid/gridValue';
import { readOfficialTable, type OfficialTableReading } from '../../../src/sheets/officialTable';

/** How real annexes are laid out. Every table here is made up; only the shapes are real. */
function read(...values: GridValue[][]): OfficialTableReading {
  const grid: Grid = { sheet: 'Phụ lục', row: 0, column: 0, values };
  return readOfficialTable(grid);
}

const rowsOf = ({ criteria }: OfficialTableReading): unknown[] =>
  criteria.map(({ code, name, maximum }) => [code, name, maximum]);
const findingsOf = ({ findings }: OfficialTableReading): unknown[] =>
  findings.map(({ code, place }) => `${code} ${place.cell ?? ''}`);

const HEADING = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa'];

describe('the heading', () => {
  it('may take three rows, with merged cells above', () => {
    const reading = read(
      ['PHỤ LỤC I'],
      ['BẢNG TIÊU CHÍ CHẤM ĐIỂM', null, null],
      ['STT', 'Tiêu chí', 'Điểm', null, null, null, 'Ghi chú'],
      [null, null, 'Tối đa', 'Điểm đánh giá', null],
      [null, null, null, 'Tự chấm', 'Thẩm định'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['1', 'Chỉ đạo', '1,5'],
      [null, 'Đạt: 1,5'],
      [null, 'Không đạt: 0'],
    );
    expect(rowsOf(reading)).toEqual([['1', 'Chỉ đạo', 1.5]]);
    expect(reading.criteria[0]?.parameters).toBe('Đạt: 1,5\nKhông đạt: 0');
    expect(findingsOf(reading)).toEqual([]);
  });

  it('may give maxima by source: the survey, and all other points', () => {
    const reading = read(
      ['TT', 'Nội dung', 'Điểm tối đa', null, null],
      [null, null, 'Thẩm định', 'Điều tra XHH', 'Tổng'],
      ['1', 'Lĩnh vực', 3, 2, 5],
      ['1.1', 'Kế hoạch', 2, null, 2],
      ['1.2', 'Hài lòng', null, 1, 1],
      ['1.3', 'Cả hai', 1, 1, 2],
    );
    expect(reading.criteria.map(({ maximum, source }) => [maximum, source])).toEqual([
      [5, null],
      [2, 'Tự chấm'],
      [1, 'Điều tra XHH'],
      [2, null],
    ]);
    expect(findingsOf(reading)).toEqual(['sourcesSplit B6']);
  });

  it('may lack the word STT, or the column of numbers altogether', () => {
    const numbers = [
      ['1', 'Chỉ đạo', 2],
      ['1.1', 'Kế hoạch', 2],
    ];
    expect(rowsOf(read([null, 'Tiêu chí', 'Điểm chuẩn'], ...numbers))).toHaveLength(2);
    const inNames = read(
      ['Tiêu chí', 'Điểm tối đa'],
      ['I. Chỉ đạo', 2],
      ['1. Kế hoạch', 2],
      ['Trên 3 văn bản: 2'],
      ['3 văn bản trở xuống: 0'],
    );
    expect(rowsOf(inNames)).toEqual([
      ['1', 'Chỉ đạo', 2],
      ['1.1', 'Kế hoạch', 2],
    ]);
    expect(inNames.criteria[1]?.rule).toBe('Chọn mức');
  });

  it('may stand again after a page break; a column of notes is said not to be read', () => {
    const heading = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Ghi chú'];
    const reading = read(
      heading,
      ['1', 'Chỉ đạo', 1, 'theo QĐ 1'],
      [null, 'Đạt', 1],
      heading,
      ['(1)', '(2)', '(3)', '(4)'],
      [null, 'Không đạt', 0],
    );
    expect(reading.criteria[0]?.parameters).toBe('Đạt: 1\nKhông đạt: 0');
    expect(findingsOf(reading)).toEqual(['columnsNotRead D1']);
  });
});

describe('scoring levels', () => {
  it('may stand in a column of their own, in one cell or beside merged cells', () => {
    const reading = read(
      ['STT', 'Tiêu chí', 'Mức đánh giá', 'Điểm tối đa'],
      ['1', 'Kế hoạch', '- Kịp thời: 1\n- Không kịp thời: 0,5\n- Không ban hành: 0', 1],
      ['2', 'Báo cáo', 'Đủ: 1', 1],
      [null, null, 'Thiếu: 0', null],
    );
    expect(reading.criteria.map(({ parameters }) => parameters)).toEqual([
      'Kịp thời: 1\nKhông kịp thời: 0,5\nKhông ban hành: 0',
      'Đủ: 1\nThiếu: 0',
    ]);
    expect(findingsOf(reading)).toEqual([]);
  });

  it('say so where the maximum is taken for the points of the first of them', () => {
    const reading = read(
      ['STT', 'Tiêu chí', 'Mức đánh giá', 'Điểm tối đa'],
      ['1', 'Kế hoạch', 'Kịp thời', 1],
      [null, null, 'Không kịp thời', '0,5'],
      [null, null, 'Không ban hành', 0],
    );
    expect(reading.criteria[0]?.parameters).toBe('Kịp thời: 1\nKhông kịp thời: 0,5\nKhông ban hành: 0');
    expect(findingsOf(reading)).toEqual(['optionPointsAssumed C2']);
  });

  it('may follow the name in its own cell, and numbers of merged cells may stand again', () => {
    const reading = read(
      HEADING,
      ['1.1', 'Ban hành kế hoạch\ncủa năm\n- Kịp thời: 1\n- Trễ: 0', 1],
      ['1.2', 'Báo cáo', 1],
      ['1.2', 'Đủ: 1', null],
      ['1.2', 'Báo cáo', 1],
    );
    expect(rowsOf(reading).slice(0, 2)).toEqual([
      ['1.1', 'Ban hành kế hoạch của năm', 1],
      ['1.2', 'Báo cáo', 1],
    ]);
    expect(reading.criteria[0]?.parameters).toBe('Kịp thời: 1\nTrễ: 0');
  });

  it('become bands only where all of them are intervals of one thing', () => {
    const one = [
      ['1', 'Kế hoạch', 2],
      [null, '- Đạt từ 90% trở lên: 2'],
      [null, '+ Từ 70% đến dưới 90% kế hoạch: 1'],
      [null, 'Dưới 70%: 0'],
    ];
    expect(read(HEADING, ...one).criteria[0]).toMatchObject({
      rule: 'Khoảng tỷ lệ',
      parameters: '≥ 90 %: 2\n≥ 70 % và < 90 %: 1\n< 70 %: 0',
    });
    const two = [
      ['1', 'Kế hoạch', 2],
      [null, 'Trên 90% hồ sơ: 2'],
      [null, 'Dưới 90% đơn vị: 0'],
    ];
    expect(read(HEADING, ...two).criteria[0]?.rule).toBe('Chọn mức');
  });

  it('become the rule that their words say: formula, count, percentages, yes and no', () => {
    const { criteria, findings } = read(
      HEADING,
      ['1', 'Hồ sơ đúng hạn', 2],
      [null, 'Tính điểm theo công thức (b/a) × điểm tối đa'],
      [null, 'Dưới 80 % thì 0 điểm'],
      [null, 'Trong đó: a là tổng số hồ sơ, b là số đúng hạn'],
      ['2', 'Giải quyết hồ sơ (tính điểm theo công thức (b/a) × điểm tối đa, dưới 50% thì 0 điểm)', 2],
      ['3', 'Công khai', 1.5],
      [null, 'Từ 80% trở lên: tính theo công thức (b/a) x điểm tối đa'],
      [null, 'Dưới 80%: 0'],
      ['4', 'Văn bản', 1],
      [null, 'Mỗi văn bản trễ hạn trừ 0,25 điểm'],
      ['5', 'Đạo đức công vụ', 2],
      [null, 'Tuân thủ: 100 %'],
      [null, 'Vi phạm nhẹ: 50 %'],
      ['6', 'Có trang thông tin', 1],
      [null, 'Có: 1'],
      [null, 'Không: 0'],
    );
    expect(criteria.map(({ name, rule, parameters }) => [name, rule, parameters])).toEqual([
      [
        'Hồ sơ đúng hạn (Trong đó: a là tổng số hồ sơ, b là số đúng hạn)',
        'Tỷ lệ',
        'sàn 80 %\ntrần 100 %\nlàm tròn 2',
      ],
      ['Giải quyết hồ sơ', 'Tỷ lệ', 'sàn 50 %\ntrần 100 %\nlàm tròn 2'],
      ['Công khai', 'Khoảng tỷ lệ', '≥ 80 %: tỷ lệ × tối đa\n< 80 %: 0'],
      ['Văn bản', 'Đếm', 'mỗi văn bản trễ hạn trừ 0,25'],
      ['Đạo đức công vụ', 'Mức phần trăm', 'Tuân thủ: 100 %\nVi phạm nhẹ: 50 %'],
      ['Có trang thông tin', 'Có/Không', 'Có: 1\nKhông: 0'],
    ]);
    expect(findings).toEqual([]);
  });

  it('that only together reach the maximum are read as parts, which is said', () => {
    const reading = read(
      HEADING,
      ['1', 'Báo cáo', 2],
      [null, '- Có báo cáo quý', 0.5],
      [null, '- Có báo cáo năm', 1.5],
    );
    expect(reading.criteria[0]).toMatchObject({
      rule: 'Danh mục',
      parameters: 'Có báo cáo quý: 0,5\nCó báo cáo năm: 1,5',
    });
    expect(findingsOf(reading)).toEqual(['optionsAddUp B2']);
  });

  it('that contradict each other leave the item without a rule, and their words are kept', () => {
    const reading = read(
      HEADING,
      ['1', 'Báo cáo', 2],
      [null, 'Mỗi báo cáo trễ trừ 0,5 điểm'],
      [null, 'Có sai sót: 1'],
      ['2', 'Nhiều phần', 2],
      [null, '- Kế hoạch'],
      [null, '+ Có: 1'],
      [null, '- Báo cáo'],
      [null, '+ Có: 1'],
      ['3', 'Hai số điểm', 1],
      [null, 'Đạt: 1', 0.5],
    );
    expect(reading.criteria.map(({ rule, parameters }) => [rule, parameters])).toEqual([
      [null, 'Mỗi báo cáo trễ trừ 0,5 điểm\nCó sai sót: 1'],
      [null, '- Kế hoạch\n+ Có: 1\n- Báo cáo\n+ Có: 1'],
      [null, 'Đạt: 1 | 0,5'],
    ]);
    expect(findingsOf(reading)).toEqual([
      'linesDiffer B2',
      'optionNotUnderstood B6',
      'optionNotUnderstood B8',
      'optionPointsDiffer B11',
    ]);
  });
});

describe('the words of ministries and provinces', () => {
  it('are understood where a formula holds for part of the ratios, or begins at a fraction', () => {
    const { criteria, findings } = read(
      HEADING,
      ['1.1', 'Mức độ hoàn thành kế hoạch', '1,0'],
      [null, 'Hoàn thành 100% kế hoạch: 1'],
      [
        null,
        'Hoàn thành từ 80% - dưới 100% kế hoạch thì điểm đánh giá được tính theo công thức: (Tỷ lệ % hoàn thành x 1,00)/100%',
      ],
      [null, 'Hoàn thành dưới 80% kế hoạch: 0'],
      ['1.2', 'Xử lý phản ánh', 1],
      [null, 'Tính điểm theo công thức:  (b/a) * điểm tối đa'],
      [null, 'Trong đó:'],
      [null, 'a là tổng số phản ánh'],
      [null, 'b là số phản ánh đã xử lý'],
      [null, 'Nếu tỷ lệ b/a < 0.80 thì điểm đánh giá là 0'],
    );
    expect(criteria.map(({ name, rule, parameters }) => [name, rule, parameters])).toEqual([
      [
        'Mức độ hoàn thành kế hoạch',
        'Khoảng tỷ lệ',
        '≥ 80 % và < 100 %: tỷ lệ × tối đa\n= 100 %: 1\n< 80 %: 0',
      ],
      [
        'Xử lý phản ánh (Trong đó: a là tổng số phản ánh; b là số phản ánh đã xử lý)',
        'Tỷ lệ',
        'sàn 80 %\ntrần 100 %\nlàm tròn 2',
      ],
    ]);
    expect(findings).toEqual([]);
  });

  it('do not make a rule where one line of several is not understood: the words are kept', () => {
    const reading = read(
      HEADING,
      ['1', 'Báo cáo', 0.5],
      [null, 'Đủ số lượng và đúng hạn: 0,5 điểm'],
      [null, 'Thiếu 01 báo cáo hoặc trễ hạn thì trừ 0,25 điểm'],
      ['2', 'Báo cáo khác', 0.5],
      [null, 'Hoàn thành: (tỷ lệ % × 0,75)/100%'],
    );
    expect(reading.criteria.map(({ rule, parameters }) => [rule, parameters])).toEqual([
      [null, 'Đủ số lượng và đúng hạn: 0,5 điểm\nThiếu 01 báo cáo hoặc trễ hạn thì trừ 0,25 điểm'],
      [null, 'Hoàn thành: (tỷ lệ % × 0,75)/100%'],
    ]);
    expect(findingsOf(reading)).toEqual(['optionNotUnderstood B4', 'optionNotUnderstood B6']);
  });

  it('are two lists where some levels have points beside them and others behind them', () => {
    const reading = read(
      HEADING,
      ['1', 'Kiểm tra', 2],
      [null, 'Tỷ lệ đơn vị được kiểm tra', 1],
      [null, 'Từ 30% trở lên: 1'],
      [null, 'Dưới 30%: 0'],
    );
    expect(reading.criteria[0]).toMatchObject({
      rule: null,
      parameters: 'Tỷ lệ đơn vị được kiểm tra: 1\nTừ 30% trở lên: 1\nDưới 30%: 0',
    });
    expect(findingsOf(reading)).toEqual(['linesDiffer B2']);
  });

  it('number parts of an item by small letters', () => {
    const reading = read(
      HEADING,
      ['1', 'Kế hoạch', 10],
      ['a', 'Đúng hạn', 5],
      ['b', 'Có phân công', 5],
      ['2', 'Tin bài', 2],
      ['-', 'Có từ 10 tin bài trở lên', 2],
      ['-', 'Dưới 10 tin bài', 0],
    );
    expect(reading.criteria.map(({ rule, parameters }) => [rule, parameters])).toEqual([
      ['Danh mục', 'Đúng hạn: 5\nCó phân công: 5'],
      ['Chọn mức', 'Có từ 10 tin bài trở lên: 2\nDưới 10 tin bài: 0'],
    ]);
    expect(findingsOf(reading)).toEqual(['optionsAddUp B2']);
  });
});

describe('what stands around the rows', () => {
  it('totals are compared, signatures and blank rows passed over, other lines below reported', () => {
    const reading = read(
      HEADING,
      ['I', 'CHỈ ĐẠO', '60'],
      [],
      ['II', 'THỂ CHẾ', '40'],
      ['Cộng lĩnh vực II', null, 40],
      ['Tổng cộng (I+II)', null, '100 điểm'],
      [null, 'Điểm thưởng: 5'],
      [null, null, 'Cà Mau, ngày 01 tháng 02 năm 2026'],
      ['Nơi nhận:', null, 'TM. ỦY BAN NHÂN DÂN'],
      ['- Như trên: 1', null, 'CHỦ TỊCH'],
    );
    expect(rowsOf(reading)).toHaveLength(2);
    expect(findingsOf(reading)).toEqual(['optionNotUnderstood B7']);
    expect(reading.printedTotal).toBe(100_000_000);
    expect(findingsOf(read(HEADING, ['1', 'A', 60], ['Tổng điểm', null, 100]))).toEqual([
      'printedTotalDiffers C3',
    ]);
  });

  it('a second table on the sheet is left alone and reported', () => {
    const reading = read(HEADING, ['1', 'A', 1], ['2', 'B', 1], ['PHỤ LỤC II'], HEADING, ['1', 'C', 1]);
    expect(rowsOf(reading)).toHaveLength(2);
    expect(findingsOf(reading)).toEqual(['secondTable A6']);
  });

  it('says which words a row has in place of a number: a date, or nothing that counts', () => {
    const reading = read(HEADING, ['1', 'A', 2], [46024, 'B', 1], ['1.1.x', 'C', 1], [null, 'Đạt: 1']);
    expect(rowsOf(reading).map((row) => (row as unknown[])[0])).toEqual(['1', '', '']);
    expect(findingsOf(reading)).toEqual(['codeBecameDate A3', 'codeNotUnderstood A4']);
    expect(reading.criteria[2]?.parameters).toBe('Đạt: 1');
  });
});

describe('numbers of rows', () => {
  it('may be roman with arabic ones behind, with a comma, in brackets, or in the cell of the name', () => {
    const reading = read(
      HEADING,
      ['I', 'A', 4],
      ['I.1', 'B', 4],
      ['(1,1,1)', 'C', 1],
      ['1.1.2. Cùng ô với tên', null, 3],
    );
    expect(rowsOf(reading)).toEqual([
      ['1', 'A', 4],
      ['1.1', 'B', 4],
      ['1.1.1', 'C', 1],
      ['1.1.2', 'Cùng ô với tên', 3],
    ]);
  });

  it('parts above the fields, and a level between criteria and items, are left out with a finding', () => {
    const parts = read(
      HEADING,
      ['A', 'ĐIỂM THẨM ĐỊNH', 5],
      ['I', 'Chỉ đạo', 5],
      ['1', 'Kế hoạch', 5],
      ['1.1', 'Ban hành', 5],
    );
    expect(rowsOf(parts)).toEqual([
      ['1', 'Chỉ đạo', 5],
      ['1.1', 'Kế hoạch', 5],
      ['1.1.1', 'Ban hành', 5],
    ]);
    expect(findingsOf(parts)).toEqual(['partLeftOut A2']);
    const deep = read(
      HEADING,
      ['1', 'A', 5],
      ['1.1', 'B', 5],
      ['1.1.1', 'C', 5],
      ['1.1.1.1', 'D', 2],
      ['1.1.1.2', 'E', 3],
    );
    expect(deep.criteria.map(({ code, level }) => [code, level])).toEqual([
      ['1', 'Lĩnh vực'],
      ['1.1', 'Tiêu chí'],
      ['1.1.1.1', 'Tiêu chí thành phần'],
      ['1.1.1.2', 'Tiêu chí thành phần'],
    ]);
    expect(findingsOf(deep)).toEqual(['levelTooDeep A4']);
  });
});

describe('columns beside the maximum', () => {
  it('give evidence, appraiser and source of an item', () => {
    const { criteria } = read(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điều tra XHH', 'Tài liệu kiểm chứng', 'Đơn vị thẩm định'],
      ['1', 'Kế hoạch', 1, null, 'Quyết định ban hành', 'Văn phòng'],
      [null, 'Đạt: 1', null, null, 'Kế hoạch kèm theo'],
      ['2', 'Hài lòng', 1, 'x'],
      ['3', 'Nhận xét', 1],
      [null, 'Điều tra XHH'],
    );
    expect(criteria.map(({ source, evidence, appraiser }) => [source, evidence, appraiser])).toEqual([
      ['Tự chấm', 'Quyết định ban hành; Kế hoạch kèm theo', 'Văn phòng'],
      ['Điều tra XHH', null, null],
      ['Điều tra XHH', null, null],
    ]);
  });
});
