import type { Area } from '../layout/sheetLayout';
import type { Grid } from './grid';
import { cellKey } from './cellMarks';

/** The formula in a cell of the sheet, without "="; undefined if there is none or nobody looked. */
export function formulaAt(grid: Grid, row: number, column: number): string | undefined {
  return grid.marks?.formulas.get(cellKey(row, column));
}

/** The number format of a cell of the sheet that shows a date or time; undefined for any other cell. */
export function dateFormatAt(grid: Grid, row: number, column: number): string | undefined {
  return grid.marks?.dates.get(cellKey(row, column));
}

/** Whether a cell of the sheet shows its number as a percentage. */
export function isPercentAt(grid: Grid, row: number, column: number): boolean {
  return grid.marks?.percents.has(cellKey(row, column)) ?? false;
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
