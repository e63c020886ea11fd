import type { CellInput } from '../cells/cell';

/** A row of the table of units before its group is looked up. */
export interface UnitRow {
  readonly code: CellInput;
  readonly name: CellInput;
  readonly group: CellInput;
  readonly contact: CellInput;
  readonly ranked: CellInput;
  readonly lastYearIndex: CellInput;
  readonly lastYearRank: CellInput;
  readonly lastYearUnits: CellInput;
  readonly predecessors: CellInput;
  readonly targetRank: CellInput;
  readonly targetIndex: CellInput;
}

export type UnitColumn = keyof UnitRow;
