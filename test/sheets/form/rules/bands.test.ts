import fc from 'fast-check';
import { points, ruleOf } from '../../../core/support/rules';
import { ruleText } from '../../../../src/sheets/form/rules/registry';
import { asked } from './asked';
import { calculated, fromCore } from './calculated';
import { anyFigure } from './figures';

describe('bands in a form', () => {
  it.each([
    ['> 90 %: 2\n70 % – 90 %: 1\n< 70 %: 0', 2],
    ['≥ 80 %: tỷ lệ × tối đa\n< 80 %: 0', 1.25],
    ['= 100 %: 1\n≥ 50 % và < 100 %: 0,5', 1],
  ])('give what the core gives for every ratio: %s', (parameters, maximum) => {
    const rule = ruleOf('Khoảng tỷ lệ', parameters);
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(calculated(rule, points(maximum), a, b)).toBe(fromCore(rule, points(maximum), `${a}/${b}`));
      }),
      { numRuns: 300 },
    );
  });

  it('give what the core gives for every number, also where no band fits', () => {
    const rule = ruleOf('Khoảng số', '= 0: 1\n≥ 1 và < 3,5: 0,5\n≥ 5: 0');
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 80 }).map((n) => n / 10),
        (value) => {
          expect(calculated(rule, points(1), value)).toBe(fromCore(rule, points(1), value));
        },
      ),
    );
    expect(calculated(rule, points(1), 'ba')).toBe('Sai số liệu');
  });

  it('are said line by line, amounts as points, and the target last', () => {
    expect(
      ruleText(ruleOf('Khoảng tỷ lệ', '≥ 90 %: 2; < 90 %: tỷ lệ × tối đa; mục tiêu; làm tròn 1'), points(2)),
    ).toBe(
      'Theo tỷ lệ a/b:\n- ≥ 90 %: 2 điểm\n- < 90 %: tỷ lệ × tối đa\n- làm tròn 1\nMục tiêu: tỷ lệ từ 95 % trở lên.',
    );
    expect(ruleText(ruleOf('Khoảng số', '≥ 3: 1; < 3: 0'), points(1))).toBe(
      'Theo số liệu a:\n- ≥ 3: 1 điểm\n- < 3: 0 điểm',
    );
  });

  it('ask for (a) and (b) where they measure a ratio, else for (a) alone', () => {
    expect(asked('Khoảng tỷ lệ', '≥ 90 %: 2; < 90 %: 0', 2)).toMatchObject({
      a: { refusal: 'tử số (a) là số từ 0 trở lên. Điểm được tự tính, tối đa 2.' },
      b: { refusal: 'tổng số (b) là số lớn hơn 0.' },
    });
    expect(asked('Khoảng số', '≥ 3: 1; < 3: 0', 1)).toEqual({
      a: {
        rule: { kind: 'decimal', minimum: 0, maximum: 1_000_000_000 },
        refusal: 'số liệu (a) là số từ 0 trở lên. Điểm được tự tính, tối đa 1.',
      },
    });
  });
});
