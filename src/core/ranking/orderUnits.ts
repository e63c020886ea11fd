import { microPercent, roundPoints } from '../points/ratio';
import { pointsFromMicro } from '../points/points';
import type { Policy, RankMeasure } from '../setup/policy';
import type { Scores } from '../scoring/scores';
import { compareMeasured, type Measured } from './measure';

/** Ranked units, best first, and which of them tie with the one before. */
export interface UnitOrder {
  readonly units: Int32Array;
  /** 1 where the unit at this position is equal to the one before it. */
  readonly tiesWithPrevious: Uint8Array;
}

/** Room for a position beside an index of up to nine billion micro-percent in one exact double. */
const POSITIONS = 2 ** 20;
/** Points have no more: rounding to them changes nothing. */
const MICRO_DECIMALS = 6;

/**
 * Orders units by their index or their points: at declared decimals (each rounded once, half away from zero, from the
 * exact amount) or unrounded, an index as an exact fraction. Equal ones stay in the order given.
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
  const { rankBy, rankDecimals } = policy;
  if (rankBy === 'index' && rankDecimals !== 'unrounded') {
    return orderByKey(scores, units, totalAt, rankDecimals);
  }
  const decimals = rankDecimals === 'unrounded' ? MICRO_DECIMALS : rankDecimals;
  const measured = (unit: number): Measured => ({
    points: roundPoints(pointsFromMicro(scores.points[totalAt(unit)] ?? 0), decimals),
    maximum: scores.maximum[totalAt(unit)] ?? 0,
  });
  return orderByMeasure(units, units.map(measured), rankBy);
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

/** @param measured of every unit. */
function orderByMeasure(
  units: readonly number[],
  measured: readonly Measured[],
  rankBy: RankMeasure,
): UnitOrder {
  const nothing: Measured = { points: 0, maximum: 0 };
  const compare = (left: number, right: number): number =>
    compareMeasured(measured[right] ?? nothing, measured[left] ?? nothing, rankBy);
  const positions = units.map((_, position) => position).sort(compare);
  return {
    units: Int32Array.from(positions, (position) => units[position] ?? -1),
    tiesWithPrevious: Uint8Array.from(positions, (position, at) =>
      Number(at > 0 && compare(positions[at - 1] ?? position, position) === 0),
    ),
  };
}
