import fc from 'fast-check';
import { canAward, flawsOf, readRule, writeRule } from '../../../src/core/rules/registry';
import type { CountRule } from '../../../src/core/rules/count';
import { awardOf, points, readBack, reasonOf, ruleOf } from '../support/rules';

const amount = fc.integer({ min: 1, max: 3000 }).map((hundredths) => points(hundredths / 100));
const noun = fc.constantFrom('lượt', 'văn bản trễ hạn', 'sáng kiến', 'cuộc kiểm tra');
const countRules: fc.Arbitrary<CountRule> = fc.oneof(
  fc.record({
    kind: fc.constant('count' as const),
    noun,
    direction: fc.constant('deducts' as const),
    perCase: amount,
  }),
  fc.record(
    {
      kind: fc.constant('count' as const),
      noun,
      direction: fc.constant('adds' as const),
      perCase: amount,
      cap: amount,
    },
    { requiredKeys: ['kind', 'noun', 'direction', 'perCase'] },
  ),
);

describe('count', () => {
  const each = ruleOf('Đếm', 'mỗi lượt 0,5; tối đa 2');
  const deducting = ruleOf('Đếm', 'Mỗi văn bản trễ hạn: trừ 0,3 điểm');

  it.each([
    [0, 0],
    [3, 1.5],
    ['4', 2],
    [5, 2],
    [1_000_000_000, 2],
  ])('gives so much for each of %s cases, up to the cap', (cases, expected) => {
    expect(awardOf(each, 2, cases)).toBe(expected);
  });

  it.each([
    [0, 1],
    [1, 0.7],
    [3, 0.1],
    [4, 0],
    [1_000_000_000, 0],
  ])('takes so much off the maximum for each of %s cases, never below 0', (cases, expected) => {
    expect(awardOf(deducting, 1, cases)).toBe(expected);
  });

  it('stops at the maximum of the item where no cap is said', () => {
    expect(awardOf(ruleOf('Đếm', 'mỗi sáng kiến 0,75'), 2, 3)).toBe(2);
  });

  it.each([2.5, '1,5', -1, 'vài', '3 lượt'])('refuses %j, which is no count', (data) => {
    expect(awardOf(each, 2, data)).toBe('countUnreadable');
  });

  it.each([
    ['', 'empty'],
    ['tối đa 2', 'empty'],
    ['mỗi lượt', 'notAStatement'],
    ['mỗi lượt 0', 'notAnAmount'],
    ['mỗi lượt 0,5; mỗi lần 1', 'twice'],
    ['mỗi lượt 0,5; tối đa 1; tối đa 2', 'twice'],
    ['mỗi lượt trừ 0,5; tối đa 2', 'capWithDeduction'],
  ])('says why it cannot read %j', (parameters, reason) => {
    expect(reasonOf('Đếm', parameters)).toBe(reason);
  });

  it('can award only what a number of cases gives', () => {
    expect(canAward(each, points(2), points(1.5))).toBe(true);
    expect(canAward(each, points(2), points(1.6))).toBe(false);
    expect(canAward(deducting, points(1), points(0.4))).toBe(true);
    expect(canAward(deducting, points(1), points(0))).toBe(true);
    expect(canAward(deducting, points(1), points(0.6))).toBe(false);
  });

  it('reports a cap that differs from the maximum', () => {
    expect(flawsOf(each, points(1))).toEqual([{ code: 'ruleAboveMaximum', reaches: points(2) }]);
    expect(flawsOf(each, points(3))).toEqual([{ code: 'ruleBelowMaximum', reaches: points(2) }]);
    expect(flawsOf(deducting, points(1))).toEqual([]);
  });

  it('is bounded and monotone, and can award what it gives, for every rule without flaws', () => {
    fc.assert(
      fc.property(countRules, amount, fc.integer({ min: 0, max: 500 }), (rule, maximum, cases) => {
        fc.pre(flawsOf(rule, maximum).every(({ code }) => code !== 'ruleAboveMaximum'));
        const maxPoints = maximum / 1_000_000;
        const fewer = Number(awardOf(rule, maxPoints, cases));
        const more = Number(awardOf(rule, maxPoints, cases + 1));
        expect(rule.direction === 'adds' ? more >= fewer : more <= fewer).toBe(true);
        expect(Math.min(fewer, more)).toBeGreaterThanOrEqual(0);
        expect(Math.max(fewer, more)).toBeLessThanOrEqual(maxPoints);
        expect(canAward(rule, maximum, points(fewer))).toBe(true);
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(fc.property(countRules, (rule) => expect(readBack(rule)).toEqual(rule)));
  });

  it('reads its words in any case, accents and spacing, with the unit of points or without', () => {
    const written = (parameters: string): string => writeRule(ruleOf('Đếm', parameters)).parameters;
    expect(written('MỖI  văn  bản: TRỪ 0.3đ'.normalize('NFD'))).toBe('mỗi văn bản trừ 0,3');
    expect(written('mỗi lượt 0,5 điểm; TỐI ĐA 2 điểm')).toBe('mỗi lượt 0,5\ntối đa 2');
    expect(written('tối đa 2; mỗi lượt 0,5')).toBe('mỗi lượt 0,5\ntối đa 2');
  });

  it.each([
    ['cứ mỗi lượt 1', 'notAStatement', 'cứ mỗi lượt 1'],
    ['mỗi lượt 1 lần', 'notAStatement', 'mỗi lượt 1 lần'],
    ['mỗi lượt 1; không tối đa 2', 'notAStatement', 'không tối đa 2'],
    ['mỗi lượt 1; tối đa nhiều', 'notAnAmount', 'tối đa nhiều'],
    ['mỗi lượt 1,2,3', 'notAnAmount', 'mỗi lượt 1,2,3'],
    ['tối đa 2', 'empty', 'tối đa 2'],
    ['mỗi lượt trừ 1; tối đa 2', 'capWithDeduction', 'mỗi lượt trừ 1; tối đa 2'],
    ['mỗi lượt 1; tối đa 2; tối đa 2', 'twice', 'tối đa 2'],
  ])('says of %j why it cannot be read, and where', (parameters, reason, statement) => {
    expect(readRule('Đếm', parameters)).toEqual({ ok: false, problem: { statement, reason } });
  });

  it('can award no negative points, and the cap although no number of cases gives just that', () => {
    const rule = ruleOf('Đếm', 'mỗi lượt 0,75; tối đa 2');
    expect([-0.75, 0, 2, 1.5, 2.25].map((given) => canAward(rule, points(3), points(given)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('has no flaw where its cap is the maximum', () => {
    expect(flawsOf(ruleOf('Đếm', 'mỗi lượt 0,75; tối đa 2'), points(2))).toEqual([]);
  });
});
