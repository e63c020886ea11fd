import fc from 'fast-check';
import { pointsFromMicro } from '../../../src/core/points/points';
import { compareFractions, microPercent, roundPoints } from '../../../src/core/points/ratio';
import {
  pointsAboveIndex,
  pointsAboveShare,
  pointsForIndex,
  pointsForRounded,
  pointsForShare,
} from '../../../src/core/targets/requiredPoints';

const micro = (most: number, least = 1): fc.Arbitrary<ReturnType<typeof pointsFromMicro>> =>
  fc.integer({ min: least, max: most }).map(pointsFromMicro);

/** Points of a maximum: more than all of it is no share; below nothing is one, by penalties. */
const share = fc
  .tuple(micro(100_000_000), micro(100_000_000), fc.constantFrom(1, -1))
  .map(
    ([one, other, sign]) =>
      [pointsFromMicro(sign * Math.min(one, other)), pointsFromMicro(Math.max(one, other))] as const,
  );

describe('the points that a target takes', () => {
  it('begin half a unit of the rounding below the index', () => {
    const hundred = pointsFromMicro(100_000_000);
    expect(pointsForIndex(pointsFromMicro(80_000_000), hundred, 2)).toBe(79_995_000);
    expect(pointsForIndex(pointsFromMicro(80_001_000), hundred, 2)).toBe(80_005_000);
    expect(pointsForIndex(pointsFromMicro(0), hundred, 2)).toBe(-4_999);
  });

  it('are just enough for an index: one micro-point less is not', () => {
    fc.assert(
      fc.property(
        micro(120_000_000, -120_000_000),
        micro(100_000_000),
        fc.integer({ min: 0, max: 6 }),
        (index, maximum, decimals) => {
          const points = pointsForIndex(index, maximum, decimals);
          expect(microPercent(points, maximum, decimals)).toBeGreaterThanOrEqual(index);
          expect(microPercent(points - 1, maximum, decimals)).toBeLessThan(index);
        },
      ),
    );
  });

  it('are just enough for rounded points: one micro-point less is not', () => {
    fc.assert(
      fc.property(micro(100_000_000, -100_000_000), fc.integer({ min: 0, max: 6 }), (points, decimals) => {
        const rounded = roundPoints(points, decimals);
        const enough = pointsForRounded(rounded, decimals);
        expect(roundPoints(enough, decimals)).toBe(rounded);
        expect(roundPoints(pointsFromMicro(enough - 1), decimals)).toBeLessThan(rounded);
      }),
    );
  });

  it('are just enough for an exact share: one micro-point less is not', () => {
    fc.assert(
      fc.property(share, micro(100_000_000), ([points, of], maximum) => {
        const required = pointsForShare(points, of, maximum);
        expect(compareFractions(required, maximum, points, of)).toBeGreaterThanOrEqual(0);
        expect(compareFractions(required - 1, maximum, points, of)).toBeLessThan(0);
      }),
    );
  });

  it('are just enough to be above an index or an exact share: one micro-point less is not', () => {
    const decimals = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(share, micro(100_000_000), decimals, ([points, of], maximum, to) => {
        const aboveShare = pointsAboveShare(points, of, maximum);
        expect(compareFractions(aboveShare, maximum, points, of)).toBeGreaterThan(0);
        expect(compareFractions(aboveShare - 1, maximum, points, of)).toBeLessThanOrEqual(0);
        const index = microPercent(points, 100_000_000, to);
        const aboveIndex = pointsAboveIndex(index, maximum, to);
        expect(microPercent(aboveIndex, maximum, to)).toBeGreaterThan(index);
        expect(microPercent(aboveIndex - 1, maximum, to)).toBeLessThanOrEqual(index);
      }),
    );
  });
});
