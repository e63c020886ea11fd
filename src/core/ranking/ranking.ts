import type { Points } from '../points/points';
import type { TieBreaker } from '../setup/tieBreaker';

/** One line of a ranking. */
export interface RankedUnit {
  readonly unit: number;
  /** undefined: scored but not ranked, or nothing applies to it. */
  readonly rank?: number;
  /** Shares its rank with another unit. */
  readonly tied: boolean;
  readonly points: Points;
  readonly maximum: Points;
  /** points ÷ maximum × 100 in micro-percent, rounded to the shown decimals; undefined where nothing applies. */
  readonly index?: Points;
  /** Applicable due items without a value: above zero the result is provisional. */
  readonly missing: number;
  readonly className?: string;
  /** Its index equals that of the unit before it, and this put it after. */
  readonly decidedBy?: TieBreaker;
  /** Last year's rank minus this one: positive is up. undefined without last year's rank. */
  readonly change?: number;
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
  /** Of the indices of ranked units, from unrounded values, in micro-percent at the shown decimals. */
  readonly mean?: Points;
  readonly highest?: Points;
  readonly lowest?: Points;
  /** Number of ranked units per class, in the order of the thresholds from high to low. */
  readonly classCounts: readonly { readonly name: string; readonly count: number }[];
  /** Ranked units with something missing. */
  readonly provisionalUnits: number;
}
