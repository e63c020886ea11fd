/** In a column of micro-points: nothing was entered. Empty is not zero. */
export const MISSING = -2_147_483_648;

/** In a column of micro-points: the item does not apply; it leaves the denominator. */
export const NOT_APPLICABLE = -2_147_483_647;

/**
 * The entries of a whole round in columns of micro-points (or MISSING, or NOT_APPLICABLE).
 *
 * self: unit-major, then item, then period: `(unit × itemCount + item) × periodCount + period`.
 * The others: `unit × itemCount + item`.
 */
export interface EntryColumns {
  readonly unitCount: number;
  readonly itemCount: number;
  readonly periodCount: number;
  readonly self: Int32Array;
  readonly appraisal1: Int32Array;
  readonly appraisal2: Int32Array;
  readonly council: Int32Array;
  readonly survey: Int32Array;
}

/** Columns with every value missing. */
export function emptyEntryColumns(unitCount: number, itemCount: number, periodCount: number): EntryColumns {
  const perItem = (): Int32Array => new Int32Array(unitCount * itemCount).fill(MISSING);
  return {
    unitCount,
    itemCount,
    periodCount,
    self: new Int32Array(unitCount * itemCount * periodCount).fill(MISSING),
    appraisal1: perItem(),
    appraisal2: perItem(),
    council: perItem(),
    survey: perItem(),
  };
}
