import { flawsOf, readRule, writeRule } from '../../../src/core/rules/registry';
import { points, ruleOf } from '../support/rules';

describe('labelled lines', () => {
  it.each([
    [': 100 %', 'notAStatement', ': 100 %'],
    ['Đủ: 100 %; Thiếu', 'notAStatement', 'Thiếu'],
    ['Đủ: 100 %; Thiếu: nửa', 'notAnAmount', 'Thiếu: nửa'],
    ['Đủ: 100 %; làm tròn 9', 'decimalsInvalid', 'làm tròn 9'],
    ['làm tròn 1; Đủ: 100 %; làm tròn 2', 'twice', 'làm tròn 2'],
    ['làm tròn 1', 'empty', ''],
  ])('say of %j why it cannot be read, and where', (parameters, reason, statement) => {
    expect(readRule('Mức phần trăm', parameters)).toEqual({ ok: false, problem: { statement, reason } });
  });

  it('name each label that stands again, as it stands there', () => {
    const rule = ruleOf('Mức phần trăm', 'Có: 100 %; Không: 0 %; có: 50 %; CÓ: 0 %');
    expect(flawsOf(rule, points(1))).toEqual([
      { code: 'levelTwice', label: 'có' },
      { code: 'levelTwice', label: 'CÓ' },
    ]);
  });

  it('name the first line too many', () => {
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, at) => `Phần ${at + 1}: 0`).join('\n');
    expect(readRule('Danh mục', lines(30))?.ok).toBe(true);
    expect(readRule('Danh mục', lines(31))).toMatchObject({ problem: { statement: 'Phần 31' } });
    expect(readRule('Khảo sát có trọng số', lines(12))?.ok).toBe(true);
    expect(readRule('Khảo sát có trọng số', lines(13))).toMatchObject({ problem: { statement: 'Phần 13' } });
  });

  it('have no decimals in a checklist, whose points are given', () => {
    expect(readRule('Danh mục', 'Có: 1; làm tròn 2')).toEqual({
      ok: false,
      problem: { statement: 'làm tròn 2', reason: 'notAStatement' },
    });
  });

  it('write the decimals of points back unless they are two', () => {
    const written = (name: string, parameters: string): string =>
      writeRule(ruleOf(name, parameters)).parameters;
    expect(written('Mức phần trăm', 'Đủ: 100 %; làm tròn 2')).toBe('Đủ: 100 %');
    expect(written('Mức phần trăm', 'Đủ: 99,5; làm tròn 0')).toBe('Đủ: 99,5 %\nlàm tròn 0');
    expect(written('Khảo sát có trọng số', 'Có: 100 %; làm tròn 1')).toBe('Có: 100 %\nlàm tròn 1');
    expect(written('Khảo sát tỷ lệ', 'làm tròn 2')).toBe('');
    expect(written('Khảo sát tỷ lệ', 'làm tròn 3')).toBe('làm tròn 3');
    expect(written('Khảo sát điểm trung bình', 'THANG ĐIỂM 5; làm tròn 1')).toBe('thang 5\nlàm tròn 1');
  });
});
