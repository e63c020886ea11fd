import type { CellInput } from '../cells/cell';

/** What was published of a unit this year, as it stands in the cells; an empty cell says nothing. */
export interface PublishedRow {
  /** The code of the unit, or its name as it was published. */
  readonly unitCode: CellInput;
  /** Of a field, criterion or item; empty: the total. */
  readonly code: CellInput;
  readonly points: CellInput;
  /** In %. */
  readonly index: CellInput;
  /** Of the total only. */
  readonly rank: CellInput;
  readonly className: CellInput;
}

export type PublishedColumn = keyof PublishedRow;
