import type { Points } from '../points/points';

/**
 * Where a unit stands at the end of a period, in points of the whole year.
 *
 * certain + reachable + lost = applicable maximum, exactly.
 */
export interface UnitProgress {
  readonly unit: number;
  readonly group: number;
  /** From due items that have a value. */
  readonly certain: Points;
  /** The maxima of items not yet due, and of due ones whose period is still open. */
  readonly reachable: Points;
  /** What due items fell short by, and due items left empty after the deadline. */
  readonly lost: Points;
  /** The part of `lost` that stands for empty entries: it comes back if they are still given. */
  readonly lostByMissing: Points;
  /** Due items without a value. */
  readonly missing: number;
  /** No form at all for this period although its deadline has passed. */
  readonly formMissing: boolean;
  readonly maximum: Points;
  /** If everything reachable is gained and the others gain nothing more; undefined for units without a rank. */
  readonly bestRank?: number;
  /** If nothing more is gained and the others gain everything. */
  readonly worstRank?: number;
}

export interface PeriodProgress {
  readonly period: number;
  readonly closed: boolean;
  /** In the order of the table of units. */
  readonly units: readonly UnitProgress[];
}
