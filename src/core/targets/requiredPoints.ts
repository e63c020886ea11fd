import { pointsFromMicro, type Points } from '../points/points';

/** 100 % in micro-percent. */
const HUNDRED_PERCENT = 100_000_000n;

/**
 * The fewest points whose index over a maximum, rounded half away from zero, is at least so much.
 *
 * The inverse of `microPercent`, on integers: the index rounds up to the wanted one from half a unit below it.
 *
 * @param index micro-percent, zero or more; decimals that the rounding cannot show count as the next one above.
 */
export function pointsForIndex(index: Points, maximum: Points, decimals: number): Points {
  const unit = 10n ** BigInt(6 - decimals);
  const wanted = divideUp(BigInt(index), unit) * unit;
  return fromBig(atLeastZero(divideUp(BigInt(maximum) * (2n * wanted - unit), 2n * HUNDRED_PERCENT)));
}

/** The fewest points whose index is above another one, at the decimals on which the two are compared. */
export function pointsAboveIndex(index: Points, maximum: Points, decimals: number): Points {
  return pointsForIndex(pointsFromMicro(index + 10 ** (6 - decimals)), maximum, decimals);
}

/** The fewest points whose share of a maximum is at least another share, as exact fractions. */
export function pointsForShare(points: Points, ofMaximum: Points, maximum: Points): Points {
  return fromBig(divideUp(BigInt(points) * BigInt(maximum), BigInt(ofMaximum)));
}

/** The fewest points whose share of a maximum is above another share, as exact fractions. */
export function pointsAboveShare(points: Points, ofMaximum: Points, maximum: Points): Points {
  return fromBig((BigInt(points) * BigInt(maximum)) / BigInt(ofMaximum) + 1n);
}

/** The quotient rounded up, for a positive divisor. */
function divideUp(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor < dividend ? quotient + 1n : quotient;
}

function atLeastZero(value: bigint): bigint {
  return value < 0n ? 0n : value;
}

function fromBig(value: bigint): Points {
  return pointsFromMicro(Number(value));
}
