import type { Rect } from '../../model/rect';
import { boundingRect, MAX_COLUMNS, MAX_ROWS } from './address';
import { usedPart } from './rangeSearch';
import type { RangeTarget } from './rangeTarget';

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Where Ctrl and an arrow key lead from the cell: the last filled one of a run, the next run, or the edge of the sheet. */
export function rangeEdge(range: RangeTarget, from: Rect, direction: Direction): Rect {
  const { model } = range.session;
  const [down, right] = STEPS[direction];
  const used = usedPart(range.at({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }), true);
  const inSheet = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  const isFilled = (row: number, column: number): boolean =>
    model.read(range.sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value !== null;
  // Beyond the used cells everything is empty, up to the edge.
  const beyond = (row: number, column: number): boolean =>
    !used ||
    (down > 0 && row >= used.row + used.rows) ||
    (right > 0 && column >= used.column + used.columns) ||
    (down < 0 && row < used.row) ||
    (right < 0 && column < used.column);
  const edge = {
    row: down > 0 ? MAX_ROWS - 1 : down < 0 ? 0 : from.row,
    column: right > 0 ? MAX_COLUMNS - 1 : right < 0 ? 0 : from.column,
    rows: 1,
    columns: 1,
  };
  let { row, column } = from;
  if (!inSheet(row + down, column + right)) {
    return { row, column, rows: 1, columns: 1 };
  }
  const inRun = isFilled(row, column) && isFilled(row + down, column + right);
  do {
    row += down;
    column += right;
    if (beyond(row, column)) {
      return edge;
    }
  } while (
    inRun
      ? inSheet(row + down, column + right) && isFilled(row + down, column + right)
      : !isFilled(row, column)
  );
  return { row, column, rows: 1, columns: 1 };
}

/** The range and everything up to that edge. */
export function extendedRange(range: RangeTarget, from: Rect, direction: Direction): Rect {
  return boundingRect(range.rect, rangeEdge(range, from, direction));
}
