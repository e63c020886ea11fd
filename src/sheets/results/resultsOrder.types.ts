import type { ResultSheetId } from './registry';

/** Which result sheets are to be written. */
export interface ResultsOrder {
  /** At least one. */
  readonly sheets: readonly ResultSheetId[];
  /** Code of the period of the sheets that are about one. */
  readonly periodCode: string;
  /** The local moment: "2026-07-17T10:42"; deadlines are seen from its date. */
  readonly at: string;
}
