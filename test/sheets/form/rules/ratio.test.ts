import fc from 'fast-check';
import { points, ruleOf } from '../../../core/support/rules';
import { ruleText } from '../../../../src/sheets/form/rules/registry';
import { ALL_WORDS, asked } from './asked';
import { calculated, fromCore } from './calculated';
import { anyFigure } from './figures';

const NAME = 'Tỷ lệ';

describe('a ratio in a form', () => {
  it.each([
    ['sàn 80 %\ntrần 100 %\nlàm tròn 2', 2],
    ['sàn 0 %\ntrần 95,5 %\nlàm tròn 3', 1.5],
  ])('gives what the core gives for every ratio: %s', (parameters, maximum) => {
    const rule = ruleOf(NAME, parameters);
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(calculated(rule, points(maximum), a, b)).toBe(fromCore(rule, points(maximum), `${a}/${b}`));
      }),
      { numRuns: 300 },
    );
  });

  it('rounds half away from zero where doubles would not: 67/200 of 3 points at two decimals is 1,01', () => {
    const rule = ruleOf(NAME, 'làm tròn 2');
    expect(calculated(rule, points(3), 67, 200)).toBe(1.01);
    expect(calculated(rule, points(1), 1005, 1000)).toBe(1);
    expect(calculated(rule, points(1), 35, 1000)).toBe(0.04);
  });

  it('says floor, cap and target only where there are some', () => {
    expect(ruleText(ruleOf(NAME, 'sàn 80 %; mục tiêu 95 %'), points(2))).toBe(
      'Tỷ lệ a/b × 2 điểm, làm tròn 2 chữ số thập phân; dưới 80 %: 0 điểm.\nMục tiêu: tỷ lệ từ 95 % trở lên.',
    );
    expect(ruleText(ruleOf(NAME, 'trần 90 %'), points(2))).toBe(
      'Tỷ lệ a/b × 2 điểm, làm tròn 2 chữ số thập phân; từ 90 %: 2 điểm.',
    );
    expect(ruleText(ruleOf(NAME, ''), points(2))).toBe('Tỷ lệ a/b × 2 điểm, làm tròn 2 chữ số thập phân.');
  });

  it('asks for (a) and (b), a word only in (a)', () => {
    expect(asked(NAME, '', 2, ALL_WORDS)).toEqual({
      a: {
        rule: {
          kind: 'custom',
          formula: '=IF(ISNUMBER(E9),AND(E9>=0,E9<=1000000000),OR(E9="KAD",E9="KPS"))',
        },
        refusal:
          'tử số (a) là số từ 0 trở lên. Điểm được tự tính, tối đa 2. Không áp dụng thì ghi KAD. Không phát sinh thì ghi KPS.',
      },
      b: {
        rule: { kind: 'decimal', minimum: 0.000001, maximum: 1_000_000_000 },
        refusal: 'tổng số (b) là số lớn hơn 0.',
      },
    });
  });
});
