import { canAward, readRule, writeRule } from '../../../src/core/rules/registry';
import { awardOf, points, ruleOf } from '../support/rules';

describe('ratio', () => {
  it('reaches from 0 to 100 % at two decimals where nothing is said', () => {
    expect(ruleOf('Tỷ lệ', '')).toEqual({ kind: 'ratio', floor: 0, cap: points(100), decimals: 2 });
    expect(awardOf(ruleOf('Tỷ lệ', ''), 1, '1/3')).toBe(0.33);
  });

  it('reads its words in any case, accents and order, with or without the percent sign', () => {
    const rule = ruleOf('Tỷ lệ', 'LÀM TRÒN 0; Trần 95; sàn  80%'.normalize('NFD'));
    expect(writeRule(rule).parameters).toBe('sàn 80 %\ntrần 95 %\nlàm tròn 0');
  });

  it.each([
    ['sàn', 'notAStatement', 'sàn'],
    ['80 %', 'notAStatement', '80 %'],
    ['có sàn 80 %', 'notAStatement', 'có sàn 80 %'],
    ['sàn 70 %; sàn 80 %', 'twice', 'sàn 80 %'],
    ['làm tròn 1; làm tròn 1', 'twice', 'làm tròn 1'],
    ['trần cao', 'notAnAmount', 'trần cao'],
    ['sàn -5 %', 'notAnAmount', 'sàn -5 %'],
    ['làm tròn 7', 'decimalsInvalid', 'làm tròn 7'],
    ['làm tròn -1', 'decimalsInvalid', 'làm tròn -1'],
    ['làm tròn 1,5', 'decimalsInvalid', 'làm tròn 1,5'],
    ['sàn 90 %; trần 80 %', 'floorAboveCap', 'sàn 90 %; trần 80 %'],
  ])('says of %j why it cannot be read, and where', (parameters, reason, statement) => {
    expect(readRule('Tỷ lệ', parameters)).toEqual({ ok: false, problem: { statement, reason } });
  });

  it('may begin and end at the same value', () => {
    const gate = ruleOf('Tỷ lệ', 'sàn 80 %; trần 80 %');
    expect(awardOf(gate, 2, '79/100')).toBe(0);
    expect(awardOf(gate, 2, '80/100')).toBe(2);
  });

  it('keeps up to six decimals', () => {
    expect(awardOf(ruleOf('Tỷ lệ', 'làm tròn 6'), 1, '1/3')).toBe(0.333333);
  });
});

describe('points that came without data', () => {
  it.each([
    ['Tỷ lệ', ''],
    ['Khảo sát tỷ lệ', ''],
    ['Khảo sát điểm trung bình', 'thang 5'],
    ['Khảo sát có trọng số', 'Có: 100 %; Không: 0 %'],
  ])('may be any amount from 0 to the maximum for %s', (name, parameters) => {
    const may = (given: number): boolean => canAward(ruleOf(name, parameters), points(2), points(given));
    expect([-0.01, 0, 1.234567, 2, 2.01].map(may)).toEqual([false, true, true, true, false]);
  });
});
