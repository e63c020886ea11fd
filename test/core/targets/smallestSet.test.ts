import fc from 'fast-check';
import { smallestSet } from '../../../src/core/targets/smallestSet';

/** Every subset: the fewest gains that are enough, and the smallest sum of so few. */
function bruteForce(gains: readonly number[], needed: number): { count: number; sum: number } | undefined {
  let best: { count: number; sum: number } | undefined;
  for (let bits = 0; bits < 2 ** gains.length; bits += 1) {
    const subset = gains.filter((_, position) => (bits >> position) & 1);
    const sum = subset.reduce((total, gain) => total + gain, 0);
    const count = subset.length;
    if (sum >= needed && (!best || count < best.count || (count === best.count && sum < best.sum))) {
      best = { count, sum };
    }
  }
  return best;
}

describe('the smallest set of gains', () => {
  it('takes one large gain rather than two small ones', () => {
    expect(smallestSet([2, 3, 5, 4], 4.5)).toEqual({ chosen: [2], sum: 5, proven: true });
  });

  it('takes of equally many the ones that add up to least', () => {
    expect(smallestSet([5, 9, 6, 7], 11)).toMatchObject({ chosen: [2, 0], sum: 11 });
  });

  it('prefers among equal sums the largest gain, and among equal gains the earlier', () => {
    expect(smallestSet([3, 4, 5, 2, 5], 7)?.chosen).toEqual([2, 3]);
    expect(smallestSet([5, 5, 5], 9)?.chosen).toEqual([0, 1]);
  });

  it('takes all of them where only all together are enough', () => {
    expect(smallestSet([3, 7, 5], 15)).toEqual({ chosen: [1, 2, 0], sum: 15, proven: true });
  });

  it('has no answer where everything together is not enough', () => {
    expect(smallestSet([1, 2], 4)).toBeUndefined();
    expect(smallestSet([], 1)).toBeUndefined();
  });

  it('agrees with trying every subset', () => {
    const gains = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 11 });
    fc.assert(
      fc.property(gains, fc.integer({ min: 1, max: 250 }), (all, needed) => {
        const expected = bruteForce(all, needed);
        const set = smallestSet(all, needed);
        expect(set && { count: set.chosen.length, sum: set.sum }).toEqual(expected);
        expect(set?.proven ?? true).toBe(true);
        expect(set?.chosen.reduce((sum, position) => sum + (all[position] ?? 0), 0)).toBe(set?.sum);
      }),
      { numRuns: 400 },
    );
  });

  it('finds the cheapest of a whole framework that is scored in quarters and hundredths', () => {
    const gains = Array.from({ length: 120 }, (_, item) => 250_000 * (1 + ((item * 7) % 11)));
    const hundredths = gains.map((gain, item) => gain + 10_000 * ((item * 31) % 25));
    for (const all of [gains, hundredths]) {
      expect(smallestSet(all, 17_130_001)).toMatchObject({ proven: true });
    }
  });

  describe('of dozens of gains that differ in far decimals', () => {
    const gains = (count: number, step: number): number[] =>
      Array.from({ length: count }, (_, item) => 1_000_000 + ((item * step) % 49_999));
    const largest = (all: readonly number[], count: number): number =>
      [...all]
        .sort((a, b) => b - a)
        .slice(0, count)
        .reduce((total, gain) => total + gain, 0);

    it('is looked for no longer once a set hits the need', () => {
      const all = gains(90, 7919);
      const needed = largest(all, 20) - 99_998;
      expect(smallestSet(all, needed)).toMatchObject({ sum: needed, proven: true });
    });

    it('is proven by leaving out what cannot be enough or cheaper', () => {
      const all = gains(60, 104_729);
      const needed = largest(all, 24) + 400_001;
      expect(smallestSet(all, needed)).toMatchObject({ sum: needed + 11, proven: true });
    });
  });

  it('keeps the fewest gains where it gives up looking for fewer points, and says so', () => {
    // The odd gain is too small to be of use, so no set hits an odd need, and countless even sums lie close to it.
    const even = Array.from({ length: 90 }, (_, item) => 1_000_000 + ((item * 7919) % 49_999) * 14);
    const largest = [...even].sort((a, b) => b - a).slice(0, 39);
    const needed = largest.reduce((total, gain) => total + gain, 0) + 100_001;
    const set = smallestSet([...even, 1], needed);
    expect(set?.proven).toBe(false);
    expect(set?.chosen).toHaveLength(40);
    expect(set?.sum).toBeGreaterThan(needed);
  });
});
