import type { CellContent, RowLayout } from './sheetLayout';
import { STYLES, type StyleName } from './styles';

const LINE_POINTS = 15;
const PADDING_POINTS = 3;
/** Excel's own limit. */
const TALLEST = 409;

/** How many lines a text takes in a column of so many characters; words are not cut. */
export function lineCount(text: string, width: number): number {
  // Widths are counted in digits; letters of Times New Roman are a little narrower, capitals wider.
  const usable = Math.max(1, width * 1.05);
  return text
    .split('\n')
    .map((line) => wrappedLines(line, usable))
    .reduce((sum, lines) => sum + lines, 0);
}

function wrappedLines(line: string, usable: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const length = widthOf(word);
    if (used > 0 && used + 1 + length > usable) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    while (used > usable) {
      lines += 1;
      used -= usable;
    }
  }
  return lines;
}

function widthOf(word: string): number {
  let width = 0;
  for (const character of word) {
    width += character !== character.toLowerCase() ? 1.35 : 1;
  }
  return width;
}

/**
 * The height of a row, in points, in which every text is seen in full.
 *
 * Files carry no automatic heights that all programs agree on, so each row gets its own.
 */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = cells.reduce((most, cell) => Math.max(most, lineCount(cell.text, cell.width)), 1);
  return Math.min(TALLEST, lines * LINE_POINTS + PADDING_POINTS);
}

/** Beyond so many rows nobody reads line by line, and one height per row would only make the sheet heavy. */
const MOST_ROWS_WITH_HEIGHTS = 2000;

/** Heights of the rows in which some wrapped text needs more than one line. */
export function wrappedRowHeights(
  firstRow: number,
  rows: readonly (readonly CellContent[])[],
  columns: readonly { readonly width: number; readonly style: StyleName }[],
): RowLayout[] {
  if (rows.length > MOST_ROWS_WITH_HEIGHTS) {
    return [];
  }
  const wrapped = columns.flatMap((column, index) =>
    STYLES[column.style].wrap ? [{ ...column, index }] : [],
  );
  return rows.flatMap((cells, offset) => {
    const texts = wrapped.map(({ width, index }) => {
      const cell = cells[index];
      return { text: typeof cell === 'string' ? cell : '', width };
    });
    const height = rowHeight(texts);
    return height > rowHeight([]) ? [{ row: firstRow + offset, height }] : [];
  });
}
