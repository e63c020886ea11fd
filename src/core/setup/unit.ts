import type { Points } from '../points/points';

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
