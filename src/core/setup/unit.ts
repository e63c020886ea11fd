import type { Points } from '../points/points';

/** A group of units that are ranked among themselves. */
export interface Group {
  readonly code: string;
  readonly name: string;
}

/** Whether a unit is one body that was one body last year, perhaps of another name: then its results can be compared. */
export function isSameBody({ predecessors }: Pick<Unit, 'predecessors'>): boolean {
  return predecessors === undefined || predecessors.length === 1;
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
  /** Of how many units that was the rank. */
  readonly lastYearUnits?: number;
  /**
   * The bodies that it was last year: one that was only renamed, several that were merged into it, or none where another
   * body has its name now. Absent: it is the same body.
   */
  readonly predecessors?: readonly string[];
  readonly targetRank?: number;
  /** Micro-percent. */
  readonly targetIndex?: Points;
}
