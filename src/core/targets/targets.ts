import type { Source } from '../framework/framework';
import type { Points } from '../points/points';

/** What a unit wants to reach: a rank in its group, or an index (micro-percent). */
export type Target =
  { readonly kind: 'rank'; readonly rank: number } | { readonly kind: 'index'; readonly index: Points };

/** An item that still has points to give. */
export interface ReachableItem {
  readonly item: number;
  readonly code: string;
  readonly source: Source;
  readonly duePeriod: number;
  /** undefined: nothing was entered yet. */
  readonly value?: Points;
  readonly maximum: Points;
  /** What its maximum would add. Above zero. */
  readonly gain: Points;
}

/** Where a unit stands and where its target lies, in points over its applicable maximum. */
export interface TargetGap {
  readonly unit: number;
  readonly points: Points;
  readonly maximum: Points;
  /** The fewest points with which the target is reached; may lie above the maximum. */
  readonly required: Points;
  /** Everything that is still reachable, in the order of the framework. */
  readonly reachable: readonly ReachableItem[];
}

export type TargetPlan =
  /** Scored but not ranked, or nothing applies to it. */
  | { readonly kind: 'notRanked'; readonly unit: number }
  | ({ readonly kind: 'alreadyThere' } & TargetGap)
  | ({
      readonly kind: 'reachable';
      /** The smallest set that gets there, the largest gain first. */
      readonly items: readonly ReachableItem[];
      /** What these items add together; at least `required` minus `points`. */
      readonly gain: Points;
      /**
       * No cheaper set gets there. false where not all were looked at: dozens of gains that differ in far
       * decimals, or a lost tie-break that another set might have won (this one does without the tie).
       */
      readonly proven: boolean;
    } & TargetGap)
  | ({
      readonly kind: 'notReachable';
      /** How much is missing even with everything that is still reachable. Above zero. */
      readonly shortfall: Points;
    } & TargetGap);
