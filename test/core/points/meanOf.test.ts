import { meanOf } from '../../../src/core/points/meanOf';

it.each([
  [100_000, 3, 2, 30_000],
  [20_000, 3, 2, 10_000],
  // 0,0049999996… is 0,00 at two decimals; rounded to six first it would be 0,01.
  [14_999_999, 3000, 2, 0],
  [15_000, 1, 2, 20_000],
  [-15_000, 1, 2, -20_000],
  [1, 2, 6, 1],
  [2_500_000, 5, 0, 1_000_000],
])('of %i over %i at %i decimals is rounded once: %i', (sum, count, decimals, mean) => {
  expect(meanOf(sum, count, decimals)).toBe(mean);
});
