import type { StyledArea } from '../layout/sheetLayout';
import type { RowRules } from './addedRows';
import { rowsStyles, type RowsLooks, type RowsPlace } from './rowsPart';
import type { TableDefinition } from './tableDefinition';

/** Rows under a table that the table is to take in as they are. */
export interface TakenRows {
  readonly count: number;
  /** How they look in the table, and what may be typed into them. */
  looksAt(place: RowsPlace): RowsLooks;
}

/** @param stylesAt what lies over the looks of the columns. */
export function takenRows(
  { columns }: TableDefinition,
  count: number,
  rulesAt: RowRules,
  stylesAt: (place: RowsPlace) => readonly StyledArea[] = () => [],
): TakenRows {
  return {
    count,
    looksAt: (place) => ({ styles: [...rowsStyles(columns, place), ...stylesAt(place)], ...rulesAt(place) }),
  };
}
