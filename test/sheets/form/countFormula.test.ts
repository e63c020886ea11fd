import fc from 'fast-check';
import { points, ruleOf } from '../../core/support/rules';
import { calculated, fromCore } from './calculated';

describe('the formula of counted cases', () => {
  it.each([
    ['mỗi lượt 0,1', 2],
    ['mỗi lượt 0,35; tối đa 1,4', 1.4],
    ['mỗi lượt trừ 0,3', 1],
  ])('agrees with the core for every number: %s', (parameters, maximum) => {
    const rule = ruleOf('Đếm', parameters);
    const data = fc.oneof(fc.integer({ min: -3, max: 60 }), fc.constantFrom(1.5, 0.1, 1_000_000));
    fc.assert(
      fc.property(data, (cases) => {
        expect(calculated(rule, points(maximum), cases)).toBe(fromCore(rule, points(maximum), cases));
      }),
    );
  });

  it('is empty without data, passes "not applicable" on, and refuses a text', () => {
    const rule = ruleOf('Đếm', 'mỗi lượt 0,5');
    expect([null, 'KAD', 'ba'].map((data) => calculated(rule, points(1), data))).toEqual([
      '',
      'KAD',
      'Sai số liệu',
    ]);
  });
});
