import type { CellContent, RowLayout } from './sheetLayout';
import { STYLES, type CellStyle, type StyleName } from './styles';
import { textWidth } from './textWidth';

/** A line of Times New Roman at 11 points in Excel. */
const LINE_POINTS = 15;
const PADDING_POINTS = 3;
/** In points; Excel takes no row that is higher. */
export const TALLEST_ROW = 409;

/**
 * A column is measured in digits as a screen shows them, 7 dots wide; on paper a digit takes 7.33 of them. A little is
 * kept back, because programs round letters in their own ways.
 */
const DIGITS_ON_PAPER = 7 / 7.33;
const KEPT_BACK = 0.98;
/** What an indent takes of a column, in digits. */
const INDENT = 1.3;

/** A text in a column of so many characters. */
export interface MeasuredText {
  readonly text: string;
  readonly width: number;
  readonly bold?: boolean;
}

/** How many lines a text takes in its column; only words that are longer than a line are cut. */
export function lineCount({ text, width, bold = false }: MeasuredText): number {
  const usable = Math.max(1, width * DIGITS_ON_PAPER * KEPT_BACK);
  return text
    .split('\n')
    .map((line) => wrappedLines(line, usable, bold))
    .reduce((sum, lines) => sum + lines, 0);
}

function wrappedLines(line: string, usable: number, isBold: boolean): number {
  const space = textWidth(' ', isBold);
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ').flatMap(breakable)) {
    const length = textWidth(word.text, isBold);
    const gap = used > 0 && word.isApart ? space : 0;
    if (used > 0 && used + gap + length > usable) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? gap : 0) + length;
    while (used > usable) {
      lines += 1;
      used -= usable;
    }
  }
  return lines;
}

/** A word, or its pieces where a line may end within it: after a hyphen. */
function breakable(word: string): { readonly text: string; readonly isApart: boolean }[] {
  return (word.match(/[^-]*-+|[^-]+|^$/gu) ?? []).map((text, index) => ({ text, isApart: index === 0 }));
}

/**
 * The height of a row, in points, in which every text is seen in full.
 *
 * Files carry no automatic heights that all programs agree on, so each row gets its own.
 */
export function rowHeight(cells: readonly MeasuredText[]): number {
  const lines = cells.reduce((most, cell) => Math.max(most, lineCount(cell)), 1);
  return Math.min(TALLEST_ROW, lines * LINE_POINTS + PADDING_POINTS);
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
  const wrapped = columns.flatMap(({ width, style }, index) => {
    const { wrap, bold, indent }: CellStyle = STYLES[style];
    return wrap ? [{ width: width - indent * INDENT, bold, index }] : [];
  });
  return rows.flatMap((cells, offset) => {
    const texts = wrapped.map(({ width, bold, index }) => {
      const cell = cells[index];
      return { text: typeof cell === 'string' ? cell : '', width, bold };
    });
    const height = rowHeight(texts);
    return height > rowHeight([]) ? [{ row: firstRow + offset, height }] : [];
  });
}
