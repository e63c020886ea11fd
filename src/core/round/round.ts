import type { Framework } from '../framework/framework';
import type { Points } from '../points/points';
import type { TieBreaker } from '../ranking/tieBreaker';

/** A group of units that are ranked among themselves. */
export interface Group {
  readonly code: string;
  readonly name: string;
}

export interface Unit {
  /** Text. */
  readonly code: string;
  readonly name: string;
  /** Index in `Round.groups`. */
  readonly group: number;
  readonly contact: string;
  /** Scored but not ranked, where false. */
  readonly ranked: boolean;
  readonly lastYearIndex?: Points;
  readonly lastYearRank?: number;
  readonly targetRank?: number;
  /** Micro-percent. */
  readonly targetIndex?: Points;
}

/** A part of the year at whose end units report; periods are in order and the last one is the year. */
export interface Period {
  readonly code: string;
  readonly name: string;
  /** ISO date (yyyy-mm-dd). */
  readonly deadline?: string;
}

/** A class ("Tốt") begins at this index, in micro-percent, for one group or (empty code) for all. */
export interface ClassThreshold {
  readonly group: string;
  readonly name: string;
  readonly atLeast: Points;
}

export type RankingMethod = 'dense' | 'competition';

export interface Policy {
  readonly ranking: RankingMethod;
  /** Decimals of the index on which units are compared; 'unrounded' compares exact fractions. */
  readonly rankDecimals: number | 'unrounded';
  /** What decides between units of equal index, in turn; none: they share the rank. */
  readonly tieBreakers: readonly TieBreaker[];
  /** Whether there is a survey this time. Without one its items apply to nobody, and the rest counts for 100 %. */
  readonly surveyHeld: boolean;
  /** Whether bonus may lift a total above the applicable maximum; a penalty never takes it below 0. */
  readonly totalAboveMaximum: boolean;
  /** Decimals of points and indices wherever they are shown. */
  readonly shownDecimals: number;
}

export interface RoundSettings {
  /** Identifies the round in forms that come back. */
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  /** Whom units ask when they fill their forms; left out where nobody is named. */
  readonly contact?: string;
  readonly year: number;
  /** A sample says so wherever it is shown. */
  readonly sample: boolean;
  readonly frameworkLocked: boolean;
  /** What the fields add up to by the regulations; 100 points where nothing is said. */
  readonly declaredTotal?: Points;
  /** Micro-percent of all points that come from the survey by the regulations, if they say so. */
  readonly declaredSurveyShare?: Points;
  readonly policy: Policy;
  /** The text of reminders with words in braces; absent: the usual one (`DEFAULT_REMINDER`). */
  readonly reminder?: string;
}

/** Everything that is known of a round but its entries. */
export interface Round {
  readonly settings: RoundSettings;
  readonly framework: Framework;
  readonly groups: readonly Group[];
  readonly units: readonly Unit[];
  readonly periods: readonly Period[];
  readonly classes: readonly ClassThreshold[];
}
