import { packParts } from '../read/parts';
import { ACTION_BYTES, valueBytes } from '../render/bytes';
import { rangeOf } from '../render/rangeOf';
import type { Step } from '../run/requests';

/** A cell by its place. */
export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of one column, from top to bottom; those between them that are nobody's business are undefined. */
export interface CellRun<T extends PlacedCell> extends PlacedCell {
  readonly cells: readonly (T | undefined)[];
}

/** What a cell holds: enough to write it again. */
export interface CellState {
  readonly formula: unknown;
  /** The value is a text, even if it looks like a formula. */
  readonly isText: boolean;
  readonly numberFormat: string;
}

/** An action costs as much as some hundred cells that are left alone. */
const WIDEST_GAP = 100;
/** So that requests can be cut between runs. */
const LONGEST_RUN = 2000;

/** Joins cells into as few ranges as are worth it: one action each, however the table is sorted. */
export function runsOf<T extends PlacedCell>(cells: readonly T[]): CellRun<T>[] {
  const sorted = [...cells].sort(
    (left, right) =>
      (left.sheet < right.sheet ? -1 : left.sheet > right.sheet ? 1 : 0) ||
      left.column - right.column ||
      left.row - right.row,
  );
  const runs: { sheet: string; row: number; column: number; cells: (T | undefined)[] }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const gap = last ? cell.row - (last.row + last.cells.length) : 0;
    const isNear = last?.sheet === cell.sheet && last.column === cell.column && gap <= WIDEST_GAP;
    if (last && isNear && last.cells.length + gap < LONGEST_RUN) {
      last.cells.push(...Array.from({ length: gap }, () => undefined), cell);
    } else {
      runs.push({ sheet: cell.sheet, row: cell.row, column: cell.column, cells: [cell] });
    }
  }
  return runs;
}

/** Reads what the cells hold now. One sync for up to 50,000 of them, one more for every 50,000 beyond. */
export async function readStates<T extends PlacedCell>(
  context: Excel.RequestContext,
  runs: readonly CellRun<T>[],
): Promise<ReadonlyMap<T, CellState>> {
  const states = new Map<T, CellState>();
  // Formula, value and format of each cell come back.
  const sizes = runs.map(({ cells }) => ({ rows: cells.length, columns: 3 }));
  for (const parts of packParts(sizes)) {
    const loaded = parts.flatMap(({ source, first, rows }) => {
      const run = runs[source];
      return run
        ? [{ cells: run.cells.slice(first, first + rows), range: askPart(context, run, first, rows) }]
        : [];
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- once, unless the cells are too many for one answer
    await context.sync();
    for (const { cells, range } of loaded) {
      cells.forEach((cell, index) => {
        if (cell) {
          const formula: unknown = range.formulas[index]?.[0];
          const isText = range.values[index]?.[0] === formula;
          states.set(cell, { formula, isText, numberFormat: String(range.numberFormat[index]?.[0]) });
        }
      });
    }
  }
  return states;
}

/**
 * Writes a run. In a cell of the format Text a number would become a text, so such cells are General for the moment.
 *
 * @param contentOf what to write to `formulas`.
 */
export function runStep<T extends PlacedCell>(
  run: CellRun<T>,
  stateOf: ReadonlyMap<T, CellState>,
  contentOf: (cell: T) => unknown,
): Step {
  // null leaves a cell as it is, "" empties it.
  const contents = run.cells.map((cell) => [cell ? contentOf(cell) : null]);
  const isTextFormat = run.cells.map((cell) => cell !== undefined && stateOf.get(cell)?.numberFormat === '@');
  const formats = (format: string): (string | null)[][] =>
    isTextFormat.map((isText) => [isText ? format : null]);
  const bytes = contents.reduce((sum, [content]) => sum + valueBytes(content), ACTION_BYTES * 3);
  return {
    bytes: bytes + run.cells.length * 20,
    apply: (sheet): void => {
      const range = rangeOf(sheet, { ...run, rows: run.cells.length, columns: 1 });
      if (isTextFormat.includes(true)) {
        range.numberFormat = formats('General');
      }
      range.formulas = contents;
      if (isTextFormat.includes(true)) {
        range.numberFormat = formats('@');
      }
    },
  };
}

function askPart<T extends PlacedCell>(
  context: Excel.RequestContext,
  { sheet, row, column }: CellRun<T>,
  first: number,
  rows: number,
): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = rangeOf(worksheet, { row: row + first, column, rows, columns: 1 });
  range.load('formulas,values,numberFormat');
  return range;
}
