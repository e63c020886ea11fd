import type { TieBreaker } from './tieBreaker';

export type RankingMethod = 'dense' | 'competition';

export interface Policy {
  readonly ranking: RankingMethod;
  /** Decimals of the index on which units are compared; 'unrounded' compares exact fractions. */
  readonly rankDecimals: number | 'unrounded';
  /** What decides between units of equal index, in turn; none: they share the rank. */
  readonly tieBreakers: readonly TieBreaker[];
  /** Whether there is a survey this time. Without one its items apply to nobody, and the rest counts for 100 %. */
  readonly surveyHeld: boolean;
  /** Whether bonus may lift a total above the applicable maximum. */
  readonly totalAboveMaximum: boolean;
  /** Whether a penalty may take a total below 0; else it is held at 0. */
  readonly totalBelowZero: boolean;
  /** Decimals of points and indices wherever they are shown. */
  readonly shownDecimals: number;
}

/** What counts where a round says nothing. */
export const DEFAULT_POLICY: Policy = {
  ranking: 'dense',
  rankDecimals: 2,
  shownDecimals: 2,
  tieBreakers: [],
  surveyHeld: true,
  totalAboveMaximum: false,
  totalBelowZero: false,
};
