import fc from 'fast-check';
import { pointsFromMicro } from '../../../src/core/points/points';
import { compareFractions, microPercent, multiplyDivide, roundPoints } from '../../../src/core/points/ratio';

/** The same rounding, written independently on unbounded integers. */
function reference(a: bigint, b: bigint, c: bigint): bigint {
  const product = a * b;
  const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
  const quotient = magnitude(product) / magnitude(c);
  const rest = magnitude(product) % magnitude(c);
  const rounded = rest * 2n >= magnitude(c) ? quotient + 1n : quotient;
  return product < 0n !== c < 0n ? -rounded : rounded;
}

describe('multiplyDivide', () => {
  it('rounds a half away from zero on both sides', () => {
    expect(multiplyDivide(1, 1, 2)).toBe(1);
    expect(multiplyDivide(-1, 1, 2)).toBe(-1);
    expect(multiplyDivide(5, 1, 10)).toBe(1);
  });

  it('agrees with unbounded integers, also where the product does not fit a double', () => {
    const whole = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
    fc.assert(
      fc.property(
        whole,
        whole,
        whole.filter((value) => value !== 0),
        (a, b, c) => {
          fc.pre(Math.abs(a) * Math.abs(b) < Math.abs(c) * 9e15);
          expect(BigInt(multiplyDivide(a, b, c))).toBe(reference(BigInt(a), BigInt(b), BigInt(c)));
        },
      ),
    );
  });

  it('sees that a product of nineteen digits is just above a half where doubles do not', () => {
    expect(multiplyDivide(1_000_000_006, 9_000_000_062, 2_000_000_014)).toBe(4_500_000_027);
    expect(multiplyDivide(-1_000_000_006, 9_000_000_062, 2_000_000_014)).toBe(-4_500_000_027);
    expect(multiplyDivide(-1_000_000_006, 9_000_000_062, -2_000_000_014)).toBe(4_500_000_027);
  });

  it('rounds to a multiple of the unit, whether or not the product fits a double', () => {
    expect(multiplyDivide(125, 1, 1, 10)).toBe(130);
    expect(multiplyDivide(-125, 1, 1, 10)).toBe(-130);
    expect(multiplyDivide(1_000_000_006, 9_000_000_062, 2_000_000_014, 100)).toBe(4_500_000_000);
  });

  it('refuses to divide by zero', () => {
    expect(() => multiplyDivide(1, 1, 0)).toThrow(RangeError);
  });
});

describe('microPercent', () => {
  it('rounds once: 62,62 of 70 is 89,46 % at two decimals', () => {
    expect(microPercent(62_620_000, 70_000_000, 2)).toBe(89_460_000);
  });

  it('rounds a value half-way between two hundredths up', () => {
    expect(microPercent(84_445_000, 100_000_000, 2)).toBe(84_450_000);
  });

  it('gives an index below the half-way point its lower hundredth although six decimals would reach it', () => {
    // 0,004999999… %: rounding to micro-percent first would give 0,005 and then 0,01.
    expect(microPercent(49_999_999, 1_000_000_000_000, 2)).toBe(0);
  });
});

describe('roundPoints', () => {
  it('rounds half away from zero', () => {
    expect(roundPoints(pointsFromMicro(2_345_000), 2)).toBe(2_350_000);
    expect(roundPoints(pointsFromMicro(-2_345_000), 2)).toBe(-2_350_000);
    expect(roundPoints(pointsFromMicro(2_344_999), 2)).toBe(2_340_000);
  });
});

describe('compareFractions', () => {
  it('tells fractions apart that are the same double', () => {
    const big = 9_007_199_254_740_991;
    expect(compareFractions(big - 1, big, big - 2, big - 1)).toBeGreaterThan(0);
  });

  it('ties 1/3 with 2/6', () => {
    expect(compareFractions(1, 3, 2, 6)).toBe(0);
  });

  it('ties fractions whose cross products fit no double', () => {
    const big = 9_007_199_254_740_990;
    expect(compareFractions(big, 3, big, 3)).toBe(0);
    expect(compareFractions(big / 2, big, 1, 2)).toBe(0);
  });

  it('is positive for the larger first fraction and negative for the smaller', () => {
    expect(compareFractions(6, 2, 3, 3)).toBeGreaterThan(0);
    expect(compareFractions(3, 3, 6, 2)).toBeLessThan(0);
    expect(compareFractions(0, 5, -1, 5)).toBeGreaterThan(0);
  });
});
