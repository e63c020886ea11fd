import { pointsFromMicro, type Points } from './points';

/** A part of a whole, both exact integers. */
export interface Share {
  readonly points: number;
  /** Above zero. */
  readonly maximum: number;
}

const FULL = 100_000_000n;

/**
 * The mean of points ÷ maximum × 100 over all shares, in micro-percent, rounded once, half away from zero, to 0 to 6
 * decimals of a percent. From the exact fractions: a mean of rounded indices would round twice (33,335 is 33,34).
 *
 * @returns undefined where there are no shares.
 */
export function meanShare(shares: readonly Share[], decimals: number): Points | undefined {
  if (shares.length === 0) {
    return undefined;
  }
  const pointsByMaximum = new Map<number, bigint>();
  for (const { points, maximum } of shares) {
    pointsByMaximum.set(maximum, (pointsByMaximum.get(maximum) ?? 0n) + BigInt(points));
  }
  let numerator = 0n;
  let denominator = 1n;
  for (const [maximum, points] of pointsByMaximum) {
    const whole = BigInt(maximum);
    const common = (denominator / greatestDivisor(denominator, whole)) * whole;
    numerator = numerator * (common / denominator) + points * (common / whole);
    denominator = common;
  }
  const digit = BigInt(10 ** (6 - decimals));
  return pointsFromMicro(
    Number(roundHalfAway(numerator * FULL, denominator * BigInt(shares.length) * digit) * digit),
  );
}

/** For a positive divisor. */
function roundHalfAway(dividend: bigint, divisor: bigint): bigint {
  const size = ((dividend < 0n ? -dividend : dividend) * 2n + divisor) / (divisor * 2n);
  return dividend < 0n ? -size : size;
}

function greatestDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestDivisor(right, left % right);
}
