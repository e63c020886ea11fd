import { A4_SHORT_SIDE, NARROW_MARGINS, USUAL_MARGINS } from './margins';
import type { PrintLayout, RowLayout, RowRun } from './sheetLayout';

/** A row of which nothing is said, in points. */
const USUAL_HEIGHT = 15;
/** Programs round heights in their own ways; a page is never filled to its last point. */
const KEPT_BACK = 0.98;

/** What stands on a sheet from its first row to its last, and what of it is not torn. */
export interface PagedRows {
  readonly heights: readonly RowLayout[];
  readonly rows: number;
  /** Runs that stay on one page; those that share a row are one. */
  readonly together: readonly RowRun[];
}

/**
 * The rows with which the pages of a sheet on A4 landscape begin, the first page left out, so that no run is torn that
 * fits a page.
 */
export function pageBreaks(
  { heights, rows, together }: PagedRows,
  percent: number,
  { margins, titleRows }: Pick<PrintLayout, 'margins' | 'titleRows'>,
): number[] {
  const known = new Map(heights.map(({ row, height }) => [row, height ?? USUAL_HEIGHT]));
  const heightOf = (run: RowRun): number =>
    Array.from({ length: run.rows }, (_, index) => known.get(run.row + index) ?? USUAL_HEIGHT).reduce(
      (sum, height) => sum + height,
      0,
    );
  const { top, bottom } = margins === 'narrow' ? NARROW_MARGINS : USUAL_MARGINS;
  const page = ((A4_SHORT_SIDE - top - bottom) * KEPT_BACK * 100) / percent;
  const repeated = titleRows ? heightOf(titleRows) : 0;
  const breaks: number[] = [];
  let used = 0;
  for (const run of blocksOf(rows, together, (each) => heightOf(each) <= page - repeated)) {
    const height = heightOf(run);
    if (used > 0 && used + height > page) {
      breaks.push(run.row);
      used = repeated;
    }
    used += height;
  }
  return breaks;
}

/** Runs that share rows joined, and every other row alone; a run that fits no page is torn. */
function blocksOf(rows: number, together: readonly RowRun[], fits: (run: RowRun) => boolean): RowRun[] {
  const blocks: RowRun[] = [];
  const runs = joined(together);
  let row = 0;
  for (const run of [...runs, { row: rows, rows: 0 }]) {
    for (; row < run.row; row += 1) {
      blocks.push({ row, rows: 1 });
    }
    if (run.rows > 0 && fits(run)) {
      blocks.push(run);
      row = run.row + run.rows;
    }
  }
  return blocks;
}

function joined(runs: readonly RowRun[]): RowRun[] {
  const joinedRuns: RowRun[] = [];
  for (const run of [...runs].sort((left, right) => left.row - right.row)) {
    const last = joinedRuns.at(-1);
    if (last && run.row < last.row + last.rows) {
      const end = Math.max(last.row + last.rows, run.row + run.rows);
      joinedRuns[joinedRuns.length - 1] = { row: last.row, rows: end - last.row };
    } else {
      joinedRuns.push(run);
    }
  }
  return joinedRuns;
}
