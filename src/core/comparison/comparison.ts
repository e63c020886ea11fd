import type { Points } from '../points/points';

/** A figure of last year and of this year. Change is positive where it is better now, for ranks too. */
export interface Change<T extends number = Points> {
  readonly before: T;
  readonly now: T;
  readonly change: T;
}

/**
 * Old items and the new ones that they became, compared as one.
 *
 * restated: what last year's share of the old maxima is worth on this year's applicable maxima.
 */
export interface LinkedItems {
  readonly oldCodes: readonly string[];
  /** Indices of items of this year's framework. */
  readonly items: readonly number[];
  readonly before: Points;
  readonly beforeMaximum: Points;
  readonly restated: Points;
  readonly now: Points;
  /** This year's applicable maximum. */
  readonly maximum: Points;
  /** How many of the new items are empty; above zero the comparison is provisional. */
  readonly missing: number;
}

/**
 * A change in two parts that add up to it exactly.
 *
 * restated: what last year's result would have been under this year's rules. performance: from there to now.
 * rules: from last year's result to there.
 */
export interface Split {
  readonly restated: Points;
  readonly performance: Points;
  readonly rules: Points;
}

/** The rules part in points, taken apart; the four add up to it exactly. */
export interface RulesParts {
  /** Linked items: what their new maxima make of the same shares. */
  readonly reweighted: Points;
  /** This year's points of items that last year did not have, or to which nothing comparable applied. */
  readonly added: Points;
  /** Last year's points of items that are no more, or no longer apply; zero or less. */
  readonly dropped: Points;
  /**
   * What this year's total has beyond the tree (bonus, penalty, bounds) less what last year's had beyond its items
   * (bonus, penalty, corrections).
   */
  readonly outsideItems: Points;
}

/** What this year's total has beyond the sum of the tree: bonus − penalty + bounds, exactly. */
export interface OutsideParts {
  /** Up to its cap. */
  readonly bonus: Points;
  /** Up to its cap; zero or more, though it is deducted. */
  readonly penalty: Points;
  /** What the floor of 0 gave back, or the ceiling took away (below zero). */
  readonly bounds: Points;
}

/** A field or criterion of this year against the old ones that it comes from. */
export interface BranchComparison {
  /** Index in `framework.nodes`. */
  readonly node: number;
  readonly points: Change;
  /** In micro-percent at the shown decimals; absent where nothing applied in one of the years. */
  readonly index?: Change;
}

export interface UnitComparison {
  readonly unit: number;
  readonly points?: Change;
  /** In micro-percent at the shown decimals. */
  readonly index?: Change;
  /** The change only where both are places in the same field. */
  readonly rank?: Omit<Change<number>, 'change'> & Partial<Pick<Change<number>, 'change'>>;
  /** Only where last year's fields or criteria are known, and only linked ones; in the order of the framework. */
  readonly branches?: readonly BranchComparison[];
  /** Only where last year's items and total points are known. */
  readonly split?: {
    readonly points: Split;
    /** Only where last year's index is known and anything applies this year. */
    readonly index?: Split;
    readonly rulesParts: RulesParts;
    readonly outside: OutsideParts;
    readonly linked: readonly LinkedItems[];
  };
}
