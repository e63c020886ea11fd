/** A part of the year at whose end units report; periods are in order and the last one is the year. */
export interface Period {
  readonly code: string;
  readonly name: string;
  /** ISO date (yyyy-mm-dd). */
  readonly deadline?: string;
}
