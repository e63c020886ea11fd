declare const pointsBrand: unique symbol;

/**
 * An exact amount of points: an integer number of micro-points (10⁻⁶ point).
 *
 * 0,1 + 0,2 is 100000 + 200000 = 300000, the same integer as 0,3; so sums, comparisons and ties carry no
 * floating-point noise. Safe up to about nine billion points.
 */
export type Points = number & { readonly [pointsBrand]: true };

export const MICRO_PER_POINT = 1_000_000;

export const ZERO_POINTS = 0 as Points;

/**
 * Wraps an integer number of micro-points.
 *
 * @throws RangeError if it is not a safe integer: that is a programming error, never bad input.
 */
export function pointsFromMicro(micro: number): Points {
  if (!Number.isSafeInteger(micro)) {
    throw new RangeError(`Not a whole number of micro-points: ${micro}`);
  }
  // Adding zero turns -0 into 0, which would otherwise compare as different in a Map or Object.is.
  return (micro + 0) as Points;
}

/**
 * The points nearest to a number, as a cell holds it (a double). 0.1 + 0.2 in a cell gives exactly 0,3 points.
 *
 * @returns undefined for NaN, infinities and amounts too large to be exact.
 */
export function pointsFromNumber(value: number): Points | undefined {
  const micro = Math.round(value * MICRO_PER_POINT);
  return Number.isSafeInteger(micro) ? pointsFromMicro(micro) : undefined;
}

/** The points as an ordinary number, for a cell or a chart. The nearest double; never compute with it. */
export function pointsToNumber(points: Points): number {
  return points / MICRO_PER_POINT;
}

export function addPoints(left: Points, right: Points): Points {
  return pointsFromMicro(left + right);
}

export function subtractPoints(left: Points, right: Points): Points {
  return pointsFromMicro(left - right);
}

/** The exact sum; zero for none. */
export function sumPoints(all: Iterable<Points>): Points {
  let micro = 0;
  for (const points of all) {
    micro += points;
  }
  return pointsFromMicro(micro);
}

/** Whether the points are a whole multiple of the step. A step of zero allows everything. */
export function isMultipleOf(points: Points, step: Points): boolean {
  return step === 0 || points % step === 0;
}
