/** What Excel keeps in a cell. An error is its own kind, so that a typed text "#N/A" stays a text. */
export type CellValue = string | number | boolean | null | { readonly error: string };

export interface CellReading {
  readonly value: CellValue;
  /** With the leading "=", in the English grammar; undefined for constants. */
  readonly formula?: string;
  /** What the grid shows, number format applied. */
  readonly text: string;
  /** "General" where none was set. */
  readonly numberFormat: string;
}

/**
 * What to do to one cell. `undefined` leaves it alone, `null` empties it; a string is stored as that exact text
 * (the caller has already parsed what Excel would parse: numbers, dates, booleans, a leading apostrophe).
 */
export type CellWrite = undefined | null | string | number | boolean | { readonly formula: string };
