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
    case 'noCase':
      return `no case: ${line.gives}`;
    case 'survey':
    case 'explanation':
    case 'span':
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
    'Cứ 10 tin bài được 1 điểm',
    '(b/a) × điểm tối đa, có làm tròn lên',
    'Nếu có 3 đơn vị: (b/a) × điểm tối đa',
    'Số văn bản: 05',
    'Ban hành trong tháng 01, từ 2 đến 5',
    'Đạt từ 3 đến 1 điểm',
    'Thực hiện tối đa 2 điểm',
    'Không phát sinh thì báo cáo',
    'Kịp thời, trừ 1 điểm',
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

describe('points that a level does not give as one number', () => {
  it.each([
    ['Thực hiện đầy đủ: Điểm tối đa', 'Thực hiện đầy đủ | 100 %'],
    ['Thực hiện đầy đủ thì đạt điểm tối đa', 'Thực hiện đầy đủ | 100 %'],
    ['Đạt yêu cầu được tính trọn điểm', 'Đạt yêu cầu | 100 %'],
    ['Đạt một phần: 50% số điểm', 'Đạt một phần | 50 %'],
    ['Không thực hiện: không có điểm', 'Không thực hiện | 0'],
    ['Không thực hiện thì không được tính điểm', 'Không thực hiện | 0'],
    ['Ban hành kịp thời 01 điểm', 'Ban hành kịp thời | 1'],
  ])('takes a part of the maximum, all or nothing out of %p', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'Tốt: từ 1,5 đến 2 điểm',
    'Khá: từ 1 đến dưới 1,5 điểm',
    'Từ 0 đến 2 điểm',
    'Kịp thời: 0 - 1',
    'Thực hiện tốt (0,5 - 1 điểm)',
    'Kế hoạch: tối đa 1 điểm',
  ])('sees a span of points in %p', (text) => {
    expect(read(text)).toBe('span');
  });

  it.each([
    ['Trường hợp trong năm không phát sinh phản ánh thì được tính điểm tối đa', 'maximum'],
    ['Nếu không có hồ sơ thì đạt điểm tối đa', 'maximum'],
    ['Đơn vị không có nhiệm vụ này thì không đánh giá', 'notApplicable'],
    ['Trường hợp không phát sinh thì trừ khỏi tổng điểm', 'notApplicable'],
  ])('knows what a unit without a case gets: %p', (text, expected) => {
    expect(read(text)).toBe(`no case: ${expected}`);
  });

  it.each([
    [
      'Từ 95% đến 100% số hồ sơ thì điểm được tính theo công thức: [Tỷ lệ % hồ sơ đúng hạn × 1,5]/[100%]',
      '≥ 95 %',
    ],
    ['Từ 80% đến dưới 100%: tính điểm theo tỷ lệ', '≥ 80 % và < 100 %'],
  ])('takes a formula and the ratios that it is for out of %p', (text, expected) => {
    expect(read(text)).toBe(`formula | ${expected}`);
  });

  it.each([
    ['(Số hồ sơ đúng hạn / tổng số hồ sơ) × điểm tối đa', 'formula | số hồ sơ đúng hạn / tổng số hồ sơ'],
    ['Điểm = b × điểm tối đa / a', 'formula'],
    ['Trừ 0,5 điểm/văn bản trễ hạn', 'count | văn bản trễ hạn | deducts | 0,5'],
    ['Cộng 0,5 điểm cho mỗi sáng kiến, tối đa 2 điểm', 'count | sáng kiến | adds | 0,5 | 2'],
  ])('takes other words for the same: %p', (text, expected) => {
    expect(read(text)).toBe(expected);
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
