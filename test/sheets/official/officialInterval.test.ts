import { officialInterval } from '../../../src/sheets/official/officialInterval';

const conditionOf = (label: string): string | undefined => officialInterval(label)?.condition;

describe('officialInterval', () => {
  it.each([
    ['>90%', '> 90 %'],
    ['70%-90%', '70 % – 90 %'],
    ['Trên 90 %', '> 90 %'],
    ['Từ 70% đến dưới 90%', '≥ 70 % và < 90 %'],
    ['Từ 70 đến dưới 90%', '≥ 70 % và < 90 %'],
    ['Từ 70% - dưới 90%', '≥ 70 % và < 90 %'],
    ['Từ trên 70% đến 90%', '> 70 % và ≤ 90 %'],
    ['Đạt từ 90% trở lên', '≥ 90 %'],
    ['Từ 50% trở xuống', '≤ 50 %'],
    ['Đạt 100% kế hoạch', '= 100 %'],
    ['80% ≤ tỷ lệ < 90%', '≥ 80 % và < 90 %'],
    ['80% < x ≤ 90%', '> 80 % và ≤ 90 %'],
    ['>= 80% và < 90%', '≥ 80 % và < 90 %'],
    ['Không dưới 95%', '≥ 95 %'],
    ['Nhỏ hơn hoặc bằng 12,5%', '≤ 12,5 %'],
    ['Từ 90% trở lên (kể cả 90%)', '≥ 90 %'],
    ['Từ 95% đến 100%', '≥ 95 %'],
    ['Từ 30% số cơ quan, đơn vị trở lên', '≥ 30 %'],
    ['Từ 20% số cơ quan đến dưới 30% số cơ quan', '≥ 20 % và < 30 %'],
    ['Dưới 20% số cơ quan, đơn vị', '< 20 %'],
    ['Trên 70% và dưới 90% hồ sơ trên địa bàn', '> 70 % và < 90 %'],
    ['Từ đủ 80% hồ sơ giải quyết đúng hạn trở xuống', '≤ 80 %'],
    ['Chưa đạt 50% kế hoạch', '< 50 %'],
  ])('reads %p', (label, expected) => {
    expect(conditionOf(label)).toBe(expected);
  });

  it.each([
    'Ban hành kịp thời',
    'Trên 5 văn bản',
    'Trên 90% cán bộ và dưới 10% đơn vị',
    'Trên 10% cán bộ và dưới 90% đơn vị',
    'Dưới 90% hồ sơ trở lên',
    'Từ 10%, 20% đến 30%',
    '90% hoặc 95%',
    'Trong 3 tháng đạt 90%',
    'Từ 90% đến dưới 70%',
    'Không đạt 90%',
  ])('sees no single interval of percentages in %p', (label) => {
    expect(conditionOf(label)).toBeUndefined();
  });

  it('tells of what the words around it speak', () => {
    expect(officialInterval('Đạt trên 90% kế hoạch')?.context).toBe('kế hoạch');
    expect(officialInterval('Nếu tỷ lệ đạt dưới 70%')?.context).toBe('');
  });
});
