import type { ColumnLayout, RowLayout } from '../../sheets/layout/sheetLayout';
import type { Step } from '../run/requests';
import { ACTION_BYTES } from './bytes';

const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** The width in points of a column that shows so many characters of the default font. */
export function pointsFromCharacters(characters: number): number {
  return Math.trunc(characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** A column by its place. The width in points. */
export interface ColumnSize {
  readonly index: number;
  readonly width: number;
  readonly hidden: boolean;
}

export function columnSizes(columns: readonly ColumnLayout[]): ColumnSize[] {
  return columns.map(({ width, hidden = false }, index) => ({
    index,
    width: pointsFromCharacters(width),
    hidden,
  }));
}

/** Equal neighbours are set together. A hidden column gets its width first: it comes back with it. */
export function columnSteps(columns: readonly ColumnSize[]): Step[] {
  return runsOf(columns, isSameColumn).map(({ first, count, item }) => ({
    bytes: ACTION_BYTES,
    apply: (sheet): void => {
      const range = sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn();
      range.format.columnWidth = item.width;
      if (item.hidden) {
        range.columnHidden = true;
      }
    },
  }));
}

export function rowSteps(rows: readonly RowLayout[]): Step[] {
  const sorted = rows.map((row) => ({ index: row.row, ...row })).sort((a, b) => a.index - b.index);
  return runsOf(sorted, isSameRow).map(({ first, count, item }) => ({
    bytes: ACTION_BYTES,
    apply: (sheet): void => {
      const range = sheet.getRangeByIndexes(first, 0, count, 1).getEntireRow();
      if (item.height !== undefined) {
        range.format.rowHeight = item.height;
      }
      if (item.hidden) {
        range.rowHidden = true;
      }
    },
  }));
}

function isSameColumn(left: ColumnSize, right: ColumnSize): boolean {
  return left.width === right.width && left.hidden === right.hidden;
}

function isSameRow(left: RowLayout, right: RowLayout): boolean {
  return left.height === right.height && Boolean(left.hidden) === Boolean(right.hidden);
}

interface Run<T> {
  readonly first: number;
  count: number;
  readonly item: T;
}

function runsOf<T extends { readonly index: number }>(
  items: readonly T[],
  isSame: (left: T, right: T) => boolean,
): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && last.first + last.count === item.index && isSame(last.item, item)) {
      last.count += 1;
    } else {
      runs.push({ first: item.index, count: 1, item });
    }
  }
  return runs;
}
