import { compareFractions, microPercent } from '../points/ratio';
import type { Policy } from '../round/round';

/** points ÷ maximum, kept as two exact integers. */
export interface Fraction {
  readonly points: number;
  readonly maximum: number;
}

export type CompareIndex = (left: Fraction, right: Fraction) => number;

/**
 * How two indices are compared for a rank: at declared decimals (each rounded once, half away from zero, from
 * the exact fraction) or unrounded, as exact fractions. Higher is greater; zero is a tie.
 */
export function compareIndexBy(policy: Policy): CompareIndex {
  const decimals = policy.rankDecimals;
  if (decimals === 'unrounded') {
    return (left, right) => compareFractions(left.points, left.maximum, right.points, right.maximum);
  }
  return (left, right) =>
    microPercent(left.points, left.maximum, decimals) - microPercent(right.points, right.maximum, decimals);
}
