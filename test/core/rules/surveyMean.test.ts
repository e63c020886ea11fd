import fc from 'fast-check';
import type { SurveyMeanRule } from '../../../src/core/rules/surveyMean';
import { awardOf, points, readBack, reasonOf, ruleOf } from '../support/rules';

const means = fc
  .record({ scale: fc.integer({ min: 1, max: 1000 }), decimals: fc.integer({ min: 0, max: 6 }) })
  .map(({ scale, decimals }): SurveyMeanRule => ({
    kind: 'surveyMean',
    scale: points(scale / 10),
    decimals,
  }));

describe('survey mean', () => {
  const ofFive = ruleOf('Khảo sát điểm trung bình', 'thang điểm 5');

  it.each([
    ['4,2', 8.4],
    ['4,2/5', 8.4],
    [4.2, 8.4],
    [5, 10],
    [0, 0],
  ])('gives the mean %j as its part of the scale', (data, expected) => {
    expect(awardOf(ofFive, 10, data)).toBe(expected);
  });

  it.each([5.1, '5,1', '8,4/10', '4/5/5', -1, '4,2/'])(
    'refuses %j, outside the scale or of another',
    (data) => {
      expect(awardOf(ofFive, 10, data)).toBe('meanOutsideScale');
    },
  );

  it('refuses what is no number', () => {
    expect(awardOf(ofFive, 10, 'khá')).toBe('notANumber');
  });

  it.each([
    ['', 'scaleMissing'],
    ['làm tròn 1', 'scaleMissing'],
    ['thang', 'notAStatement'],
    ['thang năm', 'notAnAmount'],
    ['thang 0', 'notAnAmount'],
    ['thang 5; thang 10', 'twice'],
    ['thang 5; làm tròn 9', 'decimalsInvalid'],
  ])('says why it cannot read %j', (parameters, reason) => {
    expect(reasonOf('Khảo sát điểm trung bình', parameters)).toBe(reason);
  });

  it('is bounded and monotone, reaches the maximum, and reads back what it writes', () => {
    fc.assert(
      fc.property(means, fc.nat(999), fc.integer({ min: 1, max: 30_000_000 }), (rule, permille, micro) => {
        const maximum = micro / 1_000_000;
        const scale = rule.scale / 1_000_000;
        const [lower, higher, best] = [permille, permille + 1, 1000].map((part) =>
          Number(awardOf(rule, maximum, (Math.round(scale * 1e6) * part) / 1e9)),
        );
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(higher).toBeGreaterThanOrEqual(lower ?? Number.NaN);
        expect(higher).toBeLessThanOrEqual(maximum);
        expect(best).toBe(maximum);
        expect(readBack(rule)).toEqual(rule);
      }),
    );
  });
});
