import type { Points } from '../points/points';
import type { Round } from '../round/round';

/** What an item, criterion or field of last year's framework came to for one unit. */
export interface LastYearNode {
  /** Its code in last year's framework. */
  readonly code: string;
  readonly points: Points;
  /** Its applicable maximum; zero where it did not apply. */
  readonly maximum: Points;
}

/** Last year's published results of one unit; each part as far as it is known. */
export interface LastYearUnit {
  readonly points?: Points;
  readonly maximum?: Points;
  /** Micro-percent, at the decimals at which it was published. */
  readonly index?: Points;
  readonly rank?: number;
  /** Last year's items; with them the change can be split. */
  readonly items?: readonly LastYearNode[];
  /** Last year's fields and criteria, for their own comparison. */
  readonly branches?: readonly LastYearNode[];
}

/** One old code and one new code that mean the same. A code may stand in several: items are merged and split. */
export interface CodeLink {
  readonly from: string;
  readonly to: string;
}

export interface LastYear {
  /** By the code of the unit. */
  readonly units: ReadonlyMap<string, LastYearUnit>;
  /**
   * Which old codes became which new ones. Absent: every code means what it meant. Present: only what is linked
   * is comparable, because a code that stayed may mean something else.
   */
  readonly links?: readonly CodeLink[];
}

/** Last year as far as the table of units knows it: index and rank. */
export function lastYearFromUnits(round: Round): LastYear {
  return {
    units: new Map(
      round.units.map(({ code, lastYearIndex, lastYearRank }) => [
        code,
        {
          ...(lastYearIndex !== undefined && { index: lastYearIndex }),
          ...(lastYearRank !== undefined && { rank: lastYearRank }),
        },
      ]),
    ),
  };
}
