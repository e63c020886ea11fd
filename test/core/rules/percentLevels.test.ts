import fc from 'fast-check';
import { canAward, flawsOf } from '../../../src/core/rules/registry';
import type { PercentLevelsRule } from '../../../src/core/rules/percentLevels';
import { awardOf, points, readBack, reasonOf, ruleOf } from '../support/rules';

const LABELS = ['Tuân thủ đầy đủ', 'Có sai sót: nhỏ', 'Có sai sót lớn', 'Không tuân thủ'];
const percentLevels = fc
  .record({
    below: fc.array(fc.integer({ min: 0, max: 9999 }), { maxLength: 3 }),
    decimals: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ below, decimals }): PercentLevelsRule => {
    const shares = [10_000, ...below].sort((left, right) => right - left);
    const levels = shares.map((share, index) => ({ label: LABELS[index] ?? '', share: points(share / 100) }));
    return { kind: 'percentLevels', levels, decimals };
  });

describe('percent-of-max levels', () => {
  const compliance = ruleOf('Mức phần trăm', 'Đầy đủ: 100 %\nCòn sai sót: 75%\nKhông: 0');

  it('gives the part of the maximum that the chosen level says, for any maximum', () => {
    expect(awardOf(compliance, 2, 'còn  sai sót')).toBe(1.5);
    expect(awardOf(compliance, 0.5, 'Còn sai sót')).toBe(0.38);
    expect(awardOf(compliance, 2, 'Không')).toBe(0);
    expect(awardOf(compliance, 2, 'Một phần')).toBe('levelUnknown');
  });

  it('gives the very maximum for 100 %, also where rounding would miss it', () => {
    expect(awardOf(compliance, 1.004, 'Đầy đủ')).toBe(1.004);
    expect(awardOf(compliance, 1.005, 'Đầy đủ')).toBe(1.005);
  });

  it.each([
    ['', 'empty'],
    ['Đầy đủ', 'notAStatement'],
    ['Đầy đủ: nhiều', 'notAnAmount'],
    ['Đầy đủ: -5 %', 'notAnAmount'],
    ['Đầy đủ: 100 %; làm tròn 7', 'decimalsInvalid'],
    ['Đầy đủ: 100 %; làm tròn 1; làm tròn 2', 'twice'],
  ])('says why it cannot read %j', (parameters, reason) => {
    expect(reasonOf('Mức phần trăm', parameters)).toBe(reason);
  });

  it('can award only the points of a level', () => {
    expect(canAward(compliance, points(2), points(1.5))).toBe(true);
    expect(canAward(compliance, points(2), points(1))).toBe(false);
  });

  it('reports labels that stand twice and a best level that is not 100 %', () => {
    expect(flawsOf(ruleOf('Mức phần trăm', 'Có: 100 %; có: 0 %'), points(2))).toEqual([
      { code: 'levelTwice', label: 'có' },
    ]);
    expect(flawsOf(ruleOf('Mức phần trăm', 'Có: 120 %'), points(2))).toEqual([
      { code: 'ruleAboveMaximum', reaches: points(2.4) },
    ]);
    expect(flawsOf(ruleOf('Mức phần trăm', 'Có: 90 %'), points(2))).toEqual([
      { code: 'ruleBelowMaximum', reaches: points(1.8) },
    ]);
  });

  it('gives no more for a lower level, and nothing outside 0 to the maximum', () => {
    fc.assert(
      fc.property(percentLevels, fc.integer({ min: 1, max: 30_000_000 }), (rule, micro) => {
        const maximum = micro / 1_000_000;
        expect(flawsOf(rule, points(maximum))).toEqual([]);
        const given = rule.levels.map(({ label }) => Number(awardOf(rule, maximum, label)));
        expect(given[0]).toBe(maximum);
        given.slice(1).forEach((lower, index) => expect(lower).toBeLessThanOrEqual(given[index] ?? 0));
        expect(Math.min(...given)).toBeGreaterThanOrEqual(0);
        expect(given.every((value) => canAward(rule, points(maximum), points(value)))).toBe(true);
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(fc.property(percentLevels, (rule) => expect(readBack(rule)).toEqual(rule)));
  });
});
