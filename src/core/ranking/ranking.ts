import type { Points } from '../points/points';
import type { PlaceBefore } from './placeBefore';
import type { TieBreaker } from '../setup/tieBreaker';

/** One line of a ranking. */
export interface RankedUnit {
  readonly unit: number;
  /** undefined: scored but not ranked, nothing applies to it, or nothing came. */
  readonly rank: number | undefined;
  /** Shares its rank with another unit. */
  readonly tied: boolean;
  readonly points: Points;
  readonly maximum: Points;
  /**
   * points ÷ maximum × 100 in micro-percent, rounded to the shown decimals; undefined where nothing applies, and where
   * nothing came: empty is not zero.
   */
  readonly index: Points | undefined;
  /** Applicable due items without a value: above zero the result is provisional. */
  readonly missing: number;
  /** Something applies to it, and nothing of that has a value: it has no index, no class, and is in no statistic. */
  readonly isEmpty: boolean;
  readonly className: string | undefined;
  /** It is as good as the unit before it by what they are ranked by, and this put it after. */
  readonly decidedBy: TieBreaker | undefined;
  /** What it is ranked by is printed like that of the unit before it, but is less beyond the printed decimals. */
  readonly decidedBeyondShown?: true;
  readonly before: PlaceBefore | undefined;
  /** Last year's rank minus this one: positive is up. undefined where the two cannot be compared. */
  readonly change: number | undefined;
  /**
   * Micro-percent: this year's index as shown minus last year's, rounded to the same decimals; what a reader of the two
   * printed figures gets. undefined without either.
   */
  readonly indexChange: Points | undefined;
}

/** Units that share a rank, and why nothing tells them apart. */
export interface Tie {
  readonly rank: number;
  readonly units: readonly number[];
  /** The decimals on which they are equal, or 'unrounded'. */
  readonly decimals: number | 'unrounded';
  /** The tie-breakers that were asked and could not tell them apart. */
  readonly asked: readonly TieBreaker[];
  /** The rank of the next unit below; undefined at the end. */
  readonly nextRank?: number;
}

export interface GroupRanking {
  readonly group: number;
  readonly period: number;
  /** By rank, equal ranks in the order of the table of units; units without a rank last. */
  readonly rows: readonly RankedUnit[];
  readonly ties: readonly Tie[];
  /** Of the indices of ranked units, from exact fractions, rounded once to the shown decimals; in micro-percent. */
  readonly mean?: Points;
  readonly highest?: Points;
  readonly lowest?: Points;
  /** Number of ranked units per class, in the order of the thresholds from high to low. */
  readonly classCounts: readonly { readonly name: string; readonly count: number }[];
  /** Ranked units with something missing. */
  readonly provisionalUnits: number;
  /** Units to be ranked of which nothing came. */
  readonly emptyUnits: number;
}
