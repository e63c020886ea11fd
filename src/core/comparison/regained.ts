import { pointsFromMicro, subtractPoints, type Points } from '../points/points';
import type { LinkedItems } from './comparison';

/** What was lost last year on items that are comparable, at this year's maxima, and what became of it. */
export interface RegainedLoss {
  readonly items: readonly number[];
  /** What last year's share leaves to the maximum. */
  readonly lostBefore: Points;
  readonly lostNow: Points;
  /** Of last year's loss, what is won back; never below zero. */
  readonly regained: Points;
  /** Empty entries count as lost in here; they may still come back. */
  readonly missing: number;
}

/** Whether what was lost last year is regained; the largest loss of last year first. Nothing lost, nothing listed. */
export function regainedLosses(linked: readonly LinkedItems[]): RegainedLoss[] {
  return linked
    .map(({ items, maximum, restated, now, missing }) => {
      const lostBefore = subtractPoints(maximum, restated);
      const lostNow = subtractPoints(maximum, now);
      return { items, lostBefore, lostNow, regained: atLeastZero(lostBefore - lostNow), missing };
    })
    .filter(({ lostBefore }) => lostBefore > 0)
    .sort((left, right) => right.lostBefore - left.lostBefore);
}

function atLeastZero(micro: number): Points {
  return pointsFromMicro(Math.max(0, micro));
}
