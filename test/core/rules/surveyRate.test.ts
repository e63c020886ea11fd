import fc from 'fast-check';
import type { SurveyRateRule } from '../../../src/core/rules/surveyRate';
import { awardOf, points, readBack, reasonOf, ruleOf } from '../support/rules';

const rates = fc
  .integer({ min: 0, max: 6 })
  .map((decimals): SurveyRateRule => ({ kind: 'surveyRate', decimals }));

describe('survey rate', () => {
  const satisfied = ruleOf('Khảo sát tỷ lệ', '');

  it.each([
    ['430/500', 8.6],
    ['86 %', 8.6],
    ['86,25 %', 8.63],
    ['500/500', 10],
    ['0/500', 0],
  ])('gives %s of the maximum', (data, expected) => {
    expect(awardOf(satisfied, 10, data)).toBe(expected);
  });

  it('gives the very maximum where everybody approves, also where rounding would miss it', () => {
    expect(awardOf(satisfied, 1.004, '3/3')).toBe(1.004);
  });

  it('refuses a bare number, which may be a rate or points, and a survey without answers', () => {
    expect(awardOf(satisfied, 10, 0.86)).toBe('ratioUnreadable');
    expect(awardOf(satisfied, 10, '0/0')).toBe('denominatorZero');
  });

  it.each([
    ['sàn 80 %', 'notAStatement'],
    ['làm tròn nhiều', 'decimalsInvalid'],
    ['làm tròn 1; làm tròn 2', 'twice'],
    ['làm tròn 1; thang 5', 'notAStatement'],
  ])('says why it cannot read %j', (parameters, reason) => {
    expect(reasonOf('Khảo sát tỷ lệ', parameters)).toBe(reason);
  });

  it('is bounded and monotone, and reads back what it writes', () => {
    const answers = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(
        rates,
        answers,
        fc.nat(4999),
        fc.integer({ min: 1, max: 9999 }),
        (rule, all, some, cents) => {
          const approving = Math.min(some, all - 1);
          const [lower, higher] = [approving, approving + 1].map((count) =>
            Number(awardOf(rule, cents / 100, `${count}/${all}`)),
          );
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(higher).toBeGreaterThanOrEqual(lower ?? Number.NaN);
          expect(higher).toBeLessThanOrEqual(points(cents / 100) / 1_000_000);
          expect(readBack(rule)).toEqual(rule);
        },
      ),
    );
  });
});
