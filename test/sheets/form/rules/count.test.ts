import fc from 'fast-check';
import { points, ruleOf } from '../../../core/support/rules';
import { ruleText } from '../../../../src/sheets/form/rules/registry';
import { ALL_WORDS, asked } from './asked';
import { calculated, fromCore } from './calculated';

const NAME = 'Đếm';

describe('counted cases in a form', () => {
  it.each([
    ['mỗi lượt 0,1', 2],
    ['mỗi lượt 0,35; tối đa 1,4', 1.4],
    ['mỗi lượt trừ 0,3', 1],
  ])('give what the core gives for every number: %s', (parameters, maximum) => {
    const rule = ruleOf(NAME, parameters);
    const data = fc.oneof(fc.integer({ min: -3, max: 60 }), fc.constantFrom(1.5, 0.1, 1_000_000));
    fc.assert(
      fc.property(data, (cases) => {
        expect(calculated(rule, points(maximum), cases)).toBe(fromCore(rule, points(maximum), cases));
      }),
    );
    expect(calculated(rule, points(maximum), 'ba')).toBe('Sai số liệu');
  });

  it('say what is counted, what each gives or costs, and that none is 0', () => {
    expect(ruleText(ruleOf(NAME, 'mỗi lượt 0,35; tối đa 1'), points(1.4))).toBe(
      'Mỗi lượt được 0,35 điểm, tối đa 1 điểm. Nhập số lượt; không có thì nhập 0.',
    );
    expect(ruleText(ruleOf(NAME, 'mỗi văn bản trễ hạn trừ 0,3'), points(1))).toBe(
      'Từ 1 điểm, mỗi văn bản trễ hạn trừ 0,3 điểm, không dưới 0. Nhập số văn bản trễ hạn; không có thì nhập 0.',
    );
  });

  it('are whole numbers from 0 on, or a word', () => {
    expect(asked(NAME, 'mỗi lượt 0,5', 1)).toEqual({
      a: {
        rule: { kind: 'wholeNumber', minimum: 0, maximum: 1_000_000_000 },
        refusal: 'số lượt là số nguyên từ 0 trở lên. Điểm được tự tính, tối đa 1.',
      },
    });
    expect(asked(NAME, 'mỗi lượt 0,5', 1, ALL_WORDS)).toMatchObject({
      a: { rule: { formula: '=IF(ISNUMBER(E9),AND(E9>=0,E9=INT(E9)),OR(E9="KAD",E9="KPS"))' } },
    });
  });
});
