import type { CellInput } from '../cells/cell';

/** What a unit got for an item of last year's framework, as it stands in the cells. */
export interface LastYearRow {
  readonly unitCode: CellInput;
  /** The code that the item had last year. */
  readonly code: CellInput;
  readonly name: CellInput;
  /** Points, or "KAD" where the item did not apply. */
  readonly points: CellInput;
  readonly maximum: CellInput;
}

export type LastYearColumn = keyof LastYearRow;

/**
 * What became of an item, criterion or field of last year. Split and merged ones stand in several rows. Without the
 * new code it is no more; without the old code it is new.
 */
export interface CodeMapRow {
  readonly from: CellInput;
  readonly to: CellInput;
}

export type CodeMapColumn = keyof CodeMapRow;

/** Last year as it stands in cells: results understood by `readLastYear`. */
export interface LastYearRows {
  readonly results: readonly LastYearRow[];
  /** None: every code means what it meant. */
  readonly codeMap: readonly CodeMapRow[];
}
