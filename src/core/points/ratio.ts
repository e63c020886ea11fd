import { pointsFromMicro, type Points } from './points';

/**
 * multiplicand × multiplier ÷ divisor, rounded half away from zero to a multiple of `unit`, on integers.
 *
 * This is the only division of the product; it rounds once. Half away from zero is how published tables round
 * (89,445 → 89,45).
 *
 * @throws RangeError if the divisor is zero: callers decide first what an empty denominator means.
 */
export function multiplyDivide(multiplicand: number, multiplier: number, divisor: number, unit = 1): number {
  if (divisor === 0) {
    throw new RangeError('Division by zero');
  }
  const product = multiplicand * multiplier;
  const wholeDivisor = divisor * unit;
  if (Number.isSafeInteger(product) && Number.isSafeInteger(2 * wholeDivisor)) {
    return divideHalfAway(product, wholeDivisor) * unit;
  }
  const exact = divideHalfAwayBig(BigInt(multiplicand) * BigInt(multiplier), BigInt(divisor) * BigInt(unit));
  return Number(exact) * unit;
}

function divideHalfAway(dividend: number, divisor: number): number {
  const negative = dividend < 0 !== divisor < 0;
  const numerator = Math.abs(dividend);
  const denominator = Math.abs(divisor);
  // Exact for safe integers: a double just below a whole quotient is never rounded up to it. (The operator % would
  // say the same, but on doubles it takes longer than all the rest.)
  const quotient = Math.floor(numerator / denominator);
  const remainder = numerator - quotient * denominator;
  const rounded = remainder * 2 >= denominator ? quotient + 1 : quotient;
  return negative ? 0 - rounded : rounded;
}

function divideHalfAwayBig(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const numerator = dividend < 0n ? -dividend : dividend;
  const denominator = divisor < 0n ? -divisor : divisor;
  const rounded = (numerator * 2n + denominator) / (denominator * 2n);
  return negative ? -rounded : rounded;
}

/**
 * Compares a/b with c/d exactly, for positive b and d.
 *
 * @returns negative, zero or positive, as a sort function does.
 */
export function compareFractions(a: number, b: number, c: number, d: number): number {
  const left = a * d;
  const right = c * b;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
    return left - right;
  }
  const difference = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounds points half away from zero to 0 to 6 decimals. */
export function roundPoints(points: Points, decimals: number): Points {
  return pointsFromMicro(multiplyDivide(points, 1, 1, 10 ** (6 - decimals)));
}

/** By number of decimals: how many millionths its last digit is worth. */
const LAST_DIGIT = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1] as const;

/**
 * part ÷ whole × 100 in micro-percent (10⁻⁶ %), rounded half away from zero to 0 to 6 decimals of a percent.
 *
 * Always from the exact amounts: rounding an index that was already rounded would round twice.
 */
export function microPercent(part: number, whole: number, decimals = 6): Points {
  const digit = LAST_DIGIT[decimals] ?? 1;
  return pointsFromMicro(multiplyDivide(part, 100_000_000 / digit, whole) * digit);
}
