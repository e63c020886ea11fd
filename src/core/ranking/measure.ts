import { pointsFromMicro, type Points } from '../points/points';
import { compareFractions, microPercent, roundPoints } from '../points/ratio';
import type { Policy, RankMeasure } from '../setup/policy';

/** Points and the maximum that applies, in micro-points. */
export interface Measured {
  readonly points: number;
  readonly maximum: number;
}

/**
 * What a total is ranked by, at some decimals: its index in micro-percent, or its points.
 *
 * @param measured with a maximum above zero.
 */
export function measureOf({ points, maximum }: Measured, by: RankMeasure, decimals: number): Points {
  return by === 'points'
    ? roundPoints(pointsFromMicro(points), decimals)
    : microPercent(points, maximum, decimals);
}

/** Compares two results exactly by what units are ranked by; where nothing applies there is nothing to gain. */
export function compareMeasured(left: Measured, right: Measured, by: RankMeasure): number {
  return by === 'points'
    ? left.points - right.points
    : compareFractions(left.points, Math.max(1, left.maximum), right.points, Math.max(1, right.maximum));
}

/**
 * The decimals in which sheets print what units are ranked by: the shown ones of an index; of points two, or all where
 * more than two are shown.
 */
export function printedDecimals({ rankBy, shownDecimals }: Policy): number {
  if (rankBy === 'index') {
    return shownDecimals;
  }
  return shownDecimals > 2 ? 6 : 2;
}
