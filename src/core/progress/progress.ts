import type { Points } from '../points/points';

/**
 * Where a unit stands at the end of a period, in points of the whole year.
 *
 * certain + reachable + lost = applicable maximum + surplus, exactly. Bonus and penalty that were given are in
 * here: a penalty is lost, a bonus makes up for what was lost, and the bounds of the total hold. Bonus that nobody
 * claimed yet is not reachable, nor is a penalty to come foreseen.
 */
export interface UnitProgress {
  readonly unit: number;
  readonly group: number;
  /** The total if nothing more is gained: due items that have a value, with bonus and penalty. */
  readonly certain: Points;
  /** What the maxima of items not yet due, and of due ones whose period is still open, would add to it. */
  readonly reachable: Points;
  /**
   * What due items fell short by, and due items left empty after the deadline; less bonus, plus penalty. From 0 to the
   * maximum, and beyond it only where a total may be below 0.
   */
  readonly lost: Points;
  /** What empty entries lost: it comes back if they are still given. Never made up for by bonus. */
  readonly lostByMissing: Points;
  /** Due items without a value. */
  readonly missing: number;
  /** No form at all for this period although its deadline has passed. */
  readonly formMissing: boolean;
  readonly maximum: Points;
  /** What certain and reachable have above the maximum; 0 unless the policy lets bonus lift a total above it. */
  readonly surplus: Points;
  /**
   * Bounds of the final rank (`possibleRanks`); undefined for units that have no rank and cannot get one. Other than in the
   * points above, bonus that may still be claimed and penalties that may still come are in them.
   */
  readonly bestRank?: number;
  readonly worstRank?: number;
}

export interface PeriodProgress {
  readonly period: number;
  readonly closed: boolean;
  /** In the order of the table of units. */
  readonly units: readonly UnitProgress[];
}
