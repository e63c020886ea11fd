import { compareFractions, microPercent } from '../points/ratio';
import type { Policy } from '../setup/policy';
import type { Scores } from '../scoring/scores';

/** Ranked units, best first, and which of them tie with the one before. */
export interface UnitOrder {
  readonly units: Int32Array;
  /** 1 where the unit at this position is equal to the one before it. */
  readonly tiesWithPrevious: Uint8Array;
}

/** Room for a position beside an index of up to nine billion micro-percent in one exact double. */
const POSITIONS = 2 ** 20;

/**
 * Orders units by their index: at declared decimals (each rounded once, half away from zero, from the exact
 * fraction) or unrounded, as exact fractions. Equal ones stay in the order given.
 *
 * @param units with a maximum above zero.
 */
export function orderUnits(
  scores: Scores,
  units: readonly number[],
  period: number,
  policy: Policy,
): UnitOrder {
  const totalAt = (unit: number): number =>
    (unit * scores.periodCount + period) * scores.slotCount + scores.slotCount - 1;
  return policy.rankDecimals === 'unrounded'
    ? orderByFraction(scores, units, totalAt)
    : orderByKey(scores, units, totalAt, policy.rankDecimals);
}

function orderByKey(
  scores: Scores,
  units: readonly number[],
  totalAt: (unit: number) => number,
  decimals: number,
): UnitOrder {
  // One number per unit, index first and position second, so that a plain numeric sort orders both.
  const keys = new Float64Array(units.length);
  units.forEach((unit, position) => {
    const at = totalAt(unit);
    const index = microPercent(scores.points[at] ?? 0, scores.maximum[at] ?? 0, decimals);
    keys[position] = position - index * POSITIONS;
  });
  keys.sort();
  const order = { units: new Int32Array(units.length), tiesWithPrevious: new Uint8Array(units.length) };
  let before = Number.NaN;
  keys.forEach((key, position) => {
    const index = Math.floor(key / POSITIONS);
    order.units[position] = units[key - index * POSITIONS] ?? -1;
    order.tiesWithPrevious[position] = index === before ? 1 : 0;
    before = index;
  });
  return order;
}

function orderByFraction(
  scores: Scores,
  units: readonly number[],
  totalAt: (unit: number) => number,
): UnitOrder {
  const compare = (left: number, right: number): number =>
    compareFractions(
      scores.points[totalAt(right)] ?? 0,
      scores.maximum[totalAt(right)] ?? 0,
      scores.points[totalAt(left)] ?? 0,
      scores.maximum[totalAt(left)] ?? 0,
    );
  const ordered = Int32Array.from([...units].sort(compare));
  return {
    units: ordered,
    tiesWithPrevious: Uint8Array.from(ordered, (unit, position) =>
      Number(position > 0 && compare(ordered[position - 1] ?? unit, unit) === 0),
    ),
  };
}
