import { canAward, flawsOf, readRule, writeRule } from '../../../src/core/rules/registry';
import { awardOf, points, ruleOf } from '../support/rules';

describe('levels', () => {
  it('are read from lines or between semicolons, blank ones left out', () => {
    const rule = ruleOf('Chọn mức', ' Có: 1 điểm \r\n\n; Không: 0đ;');
    expect(writeRule(rule)).toEqual({ name: 'Chọn mức', parameters: 'Có: 1\nKhông: 0' });
    expect(ruleOf('Có/Không', 'Có: 1; Không: 0')).toEqual(rule);
  });

  it('keep a colon in a label, and compare decomposed letters as the same', () => {
    const rule = ruleOf('Chọn mức', 'Đúng hạn: đủ 4 báo cáo: 1; Không: 0'.normalize('NFD'));
    expect(writeRule(rule).parameters).toBe('Đúng hạn: đủ 4 báo cáo: 1\nKhông: 0');
    expect(awardOf(rule, 1, 'ĐÚNG HẠN: đủ 4  báo cáo')).toBe(1);
  });

  it.each([
    ['Có', 'notAStatement', 'Có'],
    [': 1', 'notAStatement', ': 1'],
    [' : 1', 'notAStatement', ': 1'],
    ['Có: 1; Không: không có', 'notAnAmount', 'Không: không có'],
    ['Có:', 'notAnAmount', 'Có:'],
    ['', 'empty', ''],
    [' ; \n', 'empty', ''],
  ])('say of %j why it cannot be read, and where', (parameters, reason, statement) => {
    expect(readRule('Chọn mức', parameters)).toEqual({ ok: false, problem: { statement, reason } });
  });

  it('take a number for the label that it looks like', () => {
    expect(awardOf(ruleOf('Chọn mức', '1: 0,5; 2: 1'), 1, 2)).toBe(1);
  });

  it('name points below 0 and a best level off the maximum, wherever it stands', () => {
    expect(flawsOf(ruleOf('Chọn mức', 'Chậm: -0,5; Đúng hạn: 1'), points(1))).toEqual([
      { code: 'ruleNegative', reaches: points(-0.5) },
    ]);
    expect(flawsOf(ruleOf('Chọn mức', 'Chậm: 0; Đúng hạn: 2; Sớm: 1'), points(1))).toEqual([
      { code: 'ruleAboveMaximum', reaches: points(2) },
    ]);
  });

  it('can award the points of the first level, of the last, and no others', () => {
    const rule = ruleOf('Chọn mức', 'A: 1; B: 0,5; C: 0');
    expect([1, 0, 0.25].map((given) => canAward(rule, points(1), points(given)))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
