import { pointsFromMicro, type Points } from '../points/points';

/** 100 % in micro-percent. */
const HUNDRED_PERCENT = 100_000_000n;

/**
 * The fewest points whose index over a maximum, rounded half away from zero, is at least so much; below zero where
 * less than nothing is enough.
 *
 * The inverse of `microPercent`, on integers: the index rounds up to the wanted one from half a unit below it, and up to
 * zero or less from just above that.
 *
 * @param index micro-percent; decimals that the rounding cannot show count as the next one above.
 */
export function pointsForIndex(index: Points, maximum: Points, decimals: number): Points {
  const unit = 10n ** BigInt(6 - decimals);
  const wanted = divideUp(BigInt(index), unit) * unit;
  const halfBelow = BigInt(maximum) * (2n * wanted - unit);
  return fromBig(divideUp(wanted > 0n ? halfBelow : halfBelow + 1n, 2n * HUNDRED_PERCENT));
}

/** The fewest points whose index is above another one, at the decimals on which the two are compared. */
export function pointsAboveIndex(index: Points, maximum: Points, decimals: number): Points {
  return pointsForIndex(pointsFromMicro(index + 10 ** (6 - decimals)), maximum, decimals);
}

/**
 * The fewest points that are so much or more once rounded half away from zero.
 *
 * @param rounded at the decimals.
 */
export function pointsForRounded(rounded: Points, decimals: number): Points {
  const half = 10 ** (6 - decimals) / 2;
  // A half below zero or less is rounded away from it; a millionth is not rounded at all.
  return pointsFromMicro(half < 1 ? rounded : rounded - half + (rounded > 0 ? 0 : 1));
}

/** The fewest points whose share of a maximum is at least another share, as exact fractions. */
export function pointsForShare(points: Points, ofMaximum: Points, maximum: Points): Points {
  return fromBig(divideUp(BigInt(points) * BigInt(maximum), BigInt(ofMaximum)));
}

/** The fewest points whose share of a maximum is above another share, as exact fractions. */
export function pointsAboveShare(points: Points, ofMaximum: Points, maximum: Points): Points {
  return fromBig(divideUp(BigInt(points) * BigInt(maximum) + 1n, BigInt(ofMaximum)));
}

/** The quotient rounded up, for a positive divisor. */
function divideUp(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor < dividend ? quotient + 1n : quotient;
}

function fromBig(value: bigint): Points {
  return pointsFromMicro(Number(value));
}
