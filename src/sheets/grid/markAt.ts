import type { Area } from '../layout/sheetLayout';
import { cellKey } from './cellMarks';
import type { Grid } from './grid';
import type { ShownNumber } from './shownNumber';

/** The formula in a cell of the sheet, without "="; undefined if there is none or nobody looked. */
export function formulaAt(grid: Grid, row: number, column: number): string | undefined {
  return grid.marks?.formulas.get(cellKey(row, column));
}

/** What is seen of the number in a cell of the sheet; undefined if it is seen as it is, or nobody looked. */
export function shownAt(grid: Grid, row: number, column: number): ShownNumber | undefined {
  return grid.marks?.shown.get(cellKey(row, column));
}

/** The merged cells of which a cell of the sheet is one; undefined if it stands alone. */
export function mergeAt(grid: Grid, row: number, column: number): Area | undefined {
  return grid.marks?.merges.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

/** Whether a cell of the sheet lies below or beside the first one of merged cells: nobody sees what is in it. */
export function isCoveredAt(grid: Grid, row: number, column: number): boolean {
  const area = mergeAt(grid, row, column);
  return area !== undefined && (area.row !== row || area.column !== column);
}

/** Whether the row or the column of a cell of the sheet is hidden. */
export function isHiddenAt(grid: Grid, row: number, column: number): boolean {
  const hidden = grid.marks?.hidden;
  return hidden !== undefined && (hidden.rows.has(row) || hidden.columns.has(column));
}
