import { formatDecimal } from '../../../src/core/points/decimalText';
import { pointsFromNumber } from '../../../src/core/points/points';
import { linesOfText, readLine } from '../../../src/sheets/official/officialLine';

/** A line in one text: what kind, and its parts. */
function read(text: string, inColumn?: number): string {
  const line = readLine(text, inColumn === undefined ? undefined : pointsFromNumber(inColumn));
  if (!line) {
    return 'not understood';
  }
  switch (line.kind) {
    case 'option':
      return `${line.label} | ${
        line.award.kind === 'points'
          ? formatDecimal(line.award.points, ',')
          : line.award.kind === 'share'
            ? `${formatDecimal(line.award.share, ',')} %`
            : 'ratio'
      }`;
    case 'formula':
      return [
        'formula',
        ...(line.condition === undefined ? [] : [line.condition]),
        ...(line.floor === undefined ? [] : [`floor ${formatDecimal(line.floor, ',')}`]),
        ...(line.explanation === undefined ? [] : [line.explanation]),
      ].join(' | ');
    case 'count':
      return [
        'count',
        line.noun,
        line.direction,
        formatDecimal(line.perCase, ','),
        ...(line.cap === undefined ? [] : [formatDecimal(line.cap, ',')]),
      ].join(' | ');
    case 'pointsDiffer':
      return `${formatDecimal(line.inText, ',')} or ${formatDecimal(line.inColumn, ',')}`;
    case 'survey':
    case 'explanation':
      return line.kind;
  }
}

describe('readLine', () => {
  it.each([
    ['Ban hành kịp thời: 1', 'Ban hành kịp thời | 1'],
    ['- Đạt từ 90% trở lên: 2', 'Đạt từ 90% trở lên | 2'],
    ['-Không có dấu cách : 0,5;', 'Không có dấu cách | 0,5'],
    ['+ Dưới 70%: 0.', 'Dưới 70% | 0'],
    ['Trên 90 %: 2 điểm', 'Trên 90 % | 2'],
    ['a) Đúng hạn (1,5 điểm)', 'Đúng hạn | 1,5'],
    ['Trễ hạn – 0,25đ', 'Trễ hạn | 0,25'],
    ['Dưới 80 % thì 0 điểm', 'Dưới 80 % | 0'],
    ['Đạt yêu cầu được 1 điểm', 'Đạt yêu cầu | 1'],
    ['Có kế hoạch ………… 0,5', 'Có kế hoạch | 0,5'],
    ['Tuân thủ đầy đủ: 100% điểm tối đa', 'Tuân thủ đầy đủ | 100 %'],
    ['>90%: 2', '>90% | 2'],
    ['Công khai đầy đủ: 1', 'Công khai đầy đủ | 1'],
    ['Thiếu: một báo cáo: 0,5', 'Thiếu: một báo cáo | 0,5'],
  ])('takes a level and its points out of %p', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Tính điểm theo công thức (b/a) × điểm tối đa, dưới 80 % thì 0 điểm', 'formula | floor 80'],
    ['Điểm đánh giá = (b/a)*điểm tối đa. Nếu tỷ lệ b/a < 0,80 thì điểm đánh giá là 0', 'formula | floor 80'],
    ['Từ 80% trở lên: tính theo công thức (b/a) x điểm tối đa', 'formula | ≥ 80 %'],
    ['Tỷ lệ % x Điểm tối đa', 'formula'],
    ['(Tỷ lệ % hoàn thành x 1,00)/100%', 'formula'],
    [
      '(b/a) × điểm tối đa, trong đó a là tổng số hồ sơ; b là số hồ sơ đúng hạn.',
      'formula | trong đó a là tổng số hồ sơ; b là số hồ sơ đúng hạn',
    ],
  ])('takes the formula out of %p', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Mỗi văn bản trễ hạn trừ 0,25 điểm', 'count | văn bản trễ hạn | deducts | 0,25'],
    ['Cứ 01 quy chế được 0,5 điểm, tối đa 2 điểm', 'count | quy chế | adds | 0,5 | 2'],
    ['Mỗi sáng kiến được cộng 0,5 điểm (không quá 1 điểm)', 'count | sáng kiến | adds | 0,5 | 1'],
    ['Mỗi giải pháp được cộng 01 điểm, tối đa không quá 05 điểm', 'count | giải pháp | adds | 1 | 5'],
  ])('takes points for each case out of %p', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes the points of the column beside a text, and says so where the text has others', () => {
    expect(read('Ban hành kịp thời', 1)).toBe('Ban hành kịp thời | 1');
    expect(read('- Ban hành kịp thời: 1', 1)).toBe('Ban hành kịp thời | 1');
    expect(read('Ban hành kịp thời: 1', 0.5)).toBe('1 or 0,5');
    expect(read('Mỗi văn bản trễ hạn trừ 0,25 điểm', 2)).toBe('not understood');
  });

  it.each([
    'Ghi chú: xem phụ lục 2',
    'Đạt: 1, không đạt: 0,5 hoặc 0',
    'Từ 0 đến 2 điểm',
    'Cứ 10 tin bài được 1 điểm',
    'Kịp thời: 0 - 1',
    '(b/a) × điểm tối đa, có làm tròn lên',
    'Nếu có 3 đơn vị: (b/a) × điểm tối đa',
    'Kế hoạch: tối đa 1 điểm',
    ': 1',
    '- ',
    '',
  ])('does not guess at %p', (text) => {
    expect(read(text)).toBe('not understood');
  });

  it('knows a mark of the survey, and what the letters of a formula mean', () => {
    expect(read('Điều tra XHH')).toBe('survey');
    expect(read('- Điều tra xã hội học')).toBe('survey');
    expect(read('Trong đó: a là số hồ sơ')).toBe('explanation');
    expect(read('Điều tra XHH trên 300 phiếu: 1')).toBe('Điều tra XHH trên 300 phiếu | 1');
  });
});

describe('linesOfText', () => {
  it('takes levels behind each other apart, where every part is one', () => {
    expect(linesOfText('Kịp thời: 1; không kịp thời: 0,5; không ban hành: 0')).toHaveLength(3);
    expect(linesOfText('Đạt yêu cầu: 1, không đạt yêu cầu: 0')).toEqual([
      'Đạt yêu cầu: 1',
      'không đạt yêu cầu: 0',
    ]);
    expect(linesOfText('Kịp thời; đầy đủ: 1')).toEqual(['Kịp thời; đầy đủ: 1']);
  });
});
