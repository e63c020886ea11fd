import { canAward, writeRule } from '../../../src/core/rules/registry';
import { points, reasonOf, ruleOf } from '../support/rules';

describe('direct points', () => {
  it.each([
    ['bước', 'notAStatement'],
    ['theo bước 0,5', 'notAStatement'],
    ['bước nhỏ', 'notAnAmount'],
    ['bước 0', 'notAnAmount'],
    ['bước -1', 'notAnAmount'],
    ['bước 0,5; bước 1', 'twice'],
  ])('says of %j why it cannot be read', (parameters, reason) => {
    expect(reasonOf('Chấm điểm trực tiếp', parameters)).toBe(reason);
  });

  it('reads its step in any case, accents and spacing', () => {
    const rule = ruleOf('Chấm điểm trực tiếp', ' BƯỚC  0.5 điểm '.normalize('NFD'));
    expect(writeRule(rule)).toEqual({ name: 'Chấm điểm trực tiếp', parameters: 'bước 0,5' });
  });

  it('allow no amount below 0, and any up to the maximum without a step', () => {
    const may = (given: number): boolean =>
      canAward(ruleOf('Chấm điểm trực tiếp', ''), points(1), points(given));
    expect([-0.5, 0, 0.123456, 1].map(may)).toEqual([false, true, true, true]);
  });
});
