import { points, ruleOf } from '../../../core/support/rules';
import { pointsFormula } from '../../../../src/sheets/form/pointsFormula';
import { ruleText } from '../../../../src/sheets/form/rules/registry';
import { ALL_WORDS, asked } from './asked';

const NAME = 'Chấm điểm trực tiếp';

describe('direct points in a form', () => {
  it('says from where to where, and the step where there is one', () => {
    expect(ruleText(ruleOf(NAME, ''), points(2))).toBe('Nhập điểm từ 0 đến 2.');
    expect(ruleText(ruleOf(NAME, 'bước 0,25'), points(2))).toBe('Nhập điểm từ 0 đến 2, theo bước 0,25.');
  });

  it('takes an amount up to the maximum into the column of the period, and no formula stands there', () => {
    expect(asked(NAME, '', 1.5)).toEqual({
      points: {
        rule: { kind: 'decimal', minimum: 0, maximum: 1.5 },
        refusal: 'nhập số từ 0 đến 1,5 (điểm tối đa). Chưa chấm thì để trống.',
      },
    });
    const cells = { first: 'E9', second: 'F9', levels: [] };
    expect(pointsFormula(ruleOf(NAME, ''), points(1.5), cells)).toBeUndefined();
  });

  it('takes whole steps only, and "KAD" where the item may not apply; "KPS" has no cell of data to stand in', () => {
    expect(asked(NAME, 'bước 0,25', 2, ALL_WORDS)).toEqual({
      points: {
        rule: {
          kind: 'custom',
          formula: '=IF(ISNUMBER(G9),AND(G9>=0,G9<=2,ROUND(G9/0.25,6)=ROUND(G9/0.25,0)),G9="KAD")',
        },
        refusal:
          'nhập số từ 0 đến 2 (điểm tối đa), theo bước 0,25. Chưa chấm thì để trống. Không áp dụng thì ghi KAD.',
      },
    });
  });
});
