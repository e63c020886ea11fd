/** A cell by its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
}

/** Cells of one column, from top to bottom; those between them that are nobody's business are undefined. */
export interface CellRun extends PlacedCell {
  /** Indexes among the cells that were joined. */
  readonly cells: readonly (number | undefined)[];
}

/** An action costs as much as some hundred cells that are left alone. */
const WIDEST_GAP = 100;
/** So that requests and answers can be cut between runs. */
const LONGEST_RUN = 2000;

/** Joins cells of a sheet into as few ranges as are worth it: one action each, however the table is sorted. */
export function runsOf(cells: readonly PlacedCell[]): CellRun[] {
  const sorted = cells
    .map(({ row, column }, index) => ({ row, column, index }))
    .sort((left, right) => left.column - right.column || left.row - right.row);
  const runs: { row: number; column: number; cells: (number | undefined)[] }[] = [];
  for (const { row, column, index } of sorted) {
    const last = runs.at(-1);
    const gap = last ? row - (last.row + last.cells.length) : 0;
    const isNear = last?.column === column && gap >= 0 && gap <= WIDEST_GAP;
    if (last && isNear && last.cells.length + gap < LONGEST_RUN) {
      last.cells.push(...Array.from({ length: gap }, () => undefined), index);
    } else {
      runs.push({ row, column, cells: [index] });
    }
  }
  return runs;
}
