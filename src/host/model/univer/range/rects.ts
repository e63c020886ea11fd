import type { IRange } from '@univerjs/core';
import type { Rect } from '../../rect';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function toRange(rect: Rect): IRange {
  return {
    startRow: rect.row,
    startColumn: rect.column,
    endRow: rect.row + rect.rows - 1,
    endColumn: rect.column + rect.columns - 1,
  };
}

export function toRect(range: IRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** The common part; null if the rectangles do not touch. */
export function intersect(first: Rect, second: Rect): Rect | null {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(outer: Rect, inner: Rect): boolean {
  const common = intersect(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

export function containsCell(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

/** What remains of the first rectangle without the second, as up to four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const common = intersect(rect, hole);
  if (!common) {
    return [rect];
  }
  const bottom = rect.row + rect.rows;
  const right = rect.column + rect.columns;
  const commonBottom = common.row + common.rows;
  const commonRight = common.column + common.columns;
  return [
    { ...rect, rows: common.row - rect.row },
    { ...rect, row: commonBottom, rows: bottom - commonBottom },
    { row: common.row, rows: common.rows, column: rect.column, columns: common.column - rect.column },
    { row: common.row, rows: common.rows, column: commonRight, columns: right - commonRight },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** The smallest rectangle around both. */
export function union(first: Rect | null, second: Rect): Rect {
  if (!first) {
    return second;
  }
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  return {
    row,
    column,
    rows: Math.max(first.row + first.rows, second.row + second.rows) - row,
    columns: Math.max(first.column + first.columns, second.column + second.columns) - column,
  };
}

export function isWholeRows(rect: Rect): boolean {
  return rect.columns >= MAX_COLUMNS;
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.rows >= MAX_ROWS;
}
