import type { RoundTableKey } from './definitions';

/** A column that a table of the round lacks. */
export interface MissingColumn {
  readonly table: RoundTableKey;
  /** Column key. */
  readonly column: string;
}
