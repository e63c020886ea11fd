import fc from 'fast-check';
import { pointsFromMicro } from '../../../src/core/points/points';
import { compareFractions, microPercent } from '../../../src/core/points/ratio';
import { pointsForIndex, pointsForShare } from '../../../src/core/targets/requiredPoints';

const micro = (most: number): fc.Arbitrary<ReturnType<typeof pointsFromMicro>> =>
  fc.integer({ min: 1, max: most }).map(pointsFromMicro);

describe('the points that a target takes', () => {
  it('begin half a unit of the rounding below the index', () => {
    const hundred = pointsFromMicro(100_000_000);
    expect(pointsForIndex(pointsFromMicro(80_000_000), hundred, 2)).toBe(79_995_000);
    expect(pointsForIndex(pointsFromMicro(80_001_000), hundred, 2)).toBe(80_005_000);
    expect(pointsForIndex(pointsFromMicro(0), hundred, 2)).toBe(0);
  });

  it('are just enough for an index: one micro-point less is not', () => {
    fc.assert(
      fc.property(
        micro(120_000_000),
        micro(100_000_000),
        fc.integer({ min: 0, max: 6 }),
        (index, maximum, decimals) => {
          const points = pointsForIndex(index, maximum, decimals);
          expect(microPercent(points, maximum, decimals)).toBeGreaterThanOrEqual(index);
          if (points > 0) {
            expect(microPercent(points - 1, maximum, decimals)).toBeLessThan(index);
          }
        },
      ),
    );
  });

  it('are just enough for an exact share: one micro-point less is not', () => {
    fc.assert(
      fc.property(micro(100_000_000), micro(100_000_000), micro(100_000_000), (points, of, maximum) => {
        const required = pointsForShare(points, of, maximum);
        expect(compareFractions(required, maximum, points, of)).toBeGreaterThanOrEqual(0);
        expect(compareFractions(required - 1, maximum, points, of)).toBeLessThan(0);
      }),
    );
  });
});
