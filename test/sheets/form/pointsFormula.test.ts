import { points, ruleOf } from '../../core/support/rules';
import { pointsFormula } from '../../../src/sheets/form/pointsFormula';
import { formulaValue } from './formulaValue';
import { calculated } from './rules/calculated';

describe('the formula of computed points', () => {
  it('is empty while only half of a ratio is declared, and refuses texts and a division by zero', () => {
    const rule = ruleOf('Tỷ lệ', '');
    expect(calculated(rule, points(1), 45, null)).toBe('');
    expect(calculated(rule, points(1), 45, 0)).toBe('Sai số liệu');
    expect(calculated(rule, points(1), '45', 50)).toBe('Sai số liệu');
  });

  it('gives the maximum for "no case this year" where the item allows it, also without a denominator', () => {
    const cells = { first: 'E9', second: 'F9', levels: [] };
    const shown = (isAllowed: boolean): unknown =>
      formulaValue(pointsFormula(ruleOf('Tỷ lệ', ''), points(1.5), cells, isAllowed) ?? '', (reference) =>
        reference === 'E9' ? 'KPS' : null,
      );
    expect([shown(true), shown(false)]).toEqual([1.5, '']);
  });
});
