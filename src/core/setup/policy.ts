import type { TieBreaker } from './tieBreaker';

export type RankingMethod = 'dense' | 'competition';

/** index: points ÷ applicable maximum. points: the total itself, whatever the maximum. */
export type RankMeasure = 'index' | 'points';

export interface Policy {
  readonly ranking: RankingMethod;
  /** What ranks, ties and tie-breakers go by. Classes go by the index. */
  readonly rankBy: RankMeasure;
  /** Decimals of the measure on which units are compared; 'unrounded' compares it exactly. */
  readonly rankDecimals: number | 'unrounded';
  /** What decides between units that are equal by the measure, in turn; none: they share the rank. */
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
  rankBy: 'index',
  rankDecimals: 2,
  shownDecimals: 2,
  tieBreakers: [],
  surveyHeld: true,
  totalAboveMaximum: false,
  totalBelowZero: false,
};
