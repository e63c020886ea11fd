import { pointsFromMicro, type Points } from '../points/points';
import { multiplyDivide } from '../points/ratio';
import { FULL_RATIO } from './fullRatio';
import { proportionalPoints } from './ratio';
import type { RuleFlaw } from './rule.types';

/**
 * maximum × numerator ÷ denominator, rounded half away from zero; the very maximum from the whole on, also where
 * rounding would miss it (1,004 at two decimals).
 */
export function shareOfMaximum(
  maxPoints: Points,
  numerator: number,
  denominator: number,
  decimals: number,
): Points {
  return numerator >= denominator
    ? maxPoints
    : proportionalPoints(maxPoints, pointsFromMicro(numerator), pointsFromMicro(denominator), decimals);
}

/** What is wrong where the best of some shares (micro-percent) is not 100 %. */
export function bestShareFlaws(shares: readonly Points[], maxPoints: Points): RuleFlaw[] {
  const best = Math.max(...shares);
  if (best === FULL_RATIO) {
    return [];
  }
  const reaches = pointsFromMicro(multiplyDivide(maxPoints, best, FULL_RATIO));
  return [{ code: best > FULL_RATIO ? 'ruleAboveMaximum' : 'ruleBelowMaximum', reaches }];
}
