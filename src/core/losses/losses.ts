import type { Points } from '../points/points';

/**
 * The points that every unit lost on every item by the end of a period, in columns: `unit × itemCount + item`.
 *
 * `lost` holds both kinds of loss in micro-points; `missing` is 1 where the loss stands for an empty entry.
 */
export interface LossColumns {
  readonly unitCount: number;
  readonly itemCount: number;
  readonly lost: Int32Array;
  readonly missing: Uint8Array;
}

/** A sum of losses. The part by missing entries comes back if they are still given, so it is kept apart. */
export interface LossSum {
  readonly lost: Points;
  /** The part of `lost` that stands for empty entries. */
  readonly lostByMissing: Points;
  /** How many entries are empty. */
  readonly missing: number;
}

/** What one unit lost on one item. */
export interface ItemLoss {
  readonly unit: number;
  readonly item: number;
  readonly lost: Points;
  /** The entry is empty: the whole maximum, but nobody has judged it. */
  readonly missing: boolean;
}

/** What units lost below one node of the framework: a field, a criterion or an item. */
export interface NodeLoss extends LossSum {
  /** Index in `framework.nodes`. */
  readonly node: number;
  /** How many units lost anything here. */
  readonly units: number;
}

export interface UnitLoss extends LossSum {
  readonly unit: number;
}
