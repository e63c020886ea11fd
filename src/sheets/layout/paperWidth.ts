import { A4_LONG_SIDE, NARROW_MARGINS, USUAL_MARGINS, type Margins } from './margins';
import type { ColumnLayout, PrintLayout } from './sheetLayout';
import { STYLES } from './styles';

/** Text on paper is at least so large, in points. */
export const SMALLEST_PRINT = 8;
/** One more than it takes, because LibreOffice rounds letters down. */
const SMALLEST_PERCENT = Math.ceil((SMALLEST_PRINT / STYLES.wrappedText.fontSize) * 100) + 1;

/**
 * A digit of a column, and what a column has besides its digits, in points: in LibreOffice, where a digit is as wide as
 * on paper. In Excel it is 5.25 points, so that there a little of the page stays free.
 */
export const DIGIT_POINTS = 5.5;
export const COLUMN_PADDING = 3.95;
/** Programs round widths in their own ways, and a page that is a hair too narrow prints an empty one beside it. */
const KEPT_BACK = 0.985;

/** How the columns of a sheet go on paper. */
export type PaperWidth = Pick<PrintLayout, 'size' | 'margins' | 'titleColumns' | 'columnBreaks'>;

/** Of which columns a page is made. */
interface SplitOptions {
  /** How many of the first columns are repeated where there is more than one page across. */
  readonly titleColumns?: number;
  /** Columns before which a page would rather end than elsewhere. */
  readonly rather?: readonly number[];
}

/**
 * A4 landscape, as large as fits: with the usual margins, else with narrow ones, else on as many pages across as it
 * takes for text of 8 points.
 */
export function paperWidth(
  columns: readonly ColumnLayout[],
  { titleColumns = 0, rather = [] }: SplitOptions = {},
): PaperWidth & { readonly size: { readonly percent: number } } {
  const points = columns.map(columnPoints);
  for (const margins of [undefined, 'narrow'] as const) {
    const percent = percentFor(
      sum(points),
      pageWidth(margins === undefined ? USUAL_MARGINS : NARROW_MARGINS),
    );
    if (percent >= SMALLEST_PERCENT) {
      return { size: { percent }, ...(margins && { margins }) };
    }
  }
  const titles = sum(points.slice(0, titleColumns));
  const columnBreaks = splitColumns(points, titles, rather);
  const page = pageWidth(NARROW_MARGINS);
  const starts = [0, ...columnBreaks];
  const widths = starts.map(
    (start, index) => (start === 0 ? 0 : titles) + sum(points.slice(start, starts[index + 1])),
  );
  const percent = percentFor(Math.max(...widths), page);
  return {
    size: { percent },
    margins: 'narrow',
    columnBreaks,
    ...(titleColumns > 0 && { titleColumns }),
  };
}

/** One page of A4 landscape across with narrow margins, however small the text gets. */
export function fullWidth(columns: readonly ColumnLayout[]): PaperWidth {
  return {
    size: { percent: percentFor(sum(columns.map(columnPoints)), pageWidth(NARROW_MARGINS)) },
    margins: 'narrow',
  };
}

function columnPoints({ width, hidden }: ColumnLayout): number {
  return hidden ? 0 : width * DIGIT_POINTS + COLUMN_PADDING;
}

function splitColumns(points: readonly number[], titles: number, rather: readonly number[]): number[] {
  const most = (pageWidth(NARROW_MARGINS) * KEPT_BACK * 100) / SMALLEST_PERCENT;
  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  for (let column = 0; column < points.length; column += 1) {
    const width = points[column] ?? 0;
    if (used + width > most && column > start) {
      const at = rather.filter((each) => each > start && each <= column).at(-1) ?? column;
      breaks.push(at);
      start = at;
      used = titles + sum(points.slice(at, column));
    }
    used += width;
  }
  return breaks;
}

function pageWidth({ left, right }: Margins): number {
  return A4_LONG_SIDE - left - right;
}

/** Never larger than on the screen. */
function percentFor(points: number, page: number): number {
  return Math.min(100, Math.floor((page * KEPT_BACK * 100) / Math.max(points, 1)));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
