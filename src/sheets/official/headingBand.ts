import type { HeadingBand } from './headingBand.types';
import { isBlank, oneLine } from '../grid/cellValue';
import type { GridValue } from '../grid/gridValue';
import { hasRole } from './headingWords';
import { isNumberingLine } from './lineKinds';

/** How far down the heading is looked for: annexes begin with a page of titles. */
const SEARCH_ROWS = 60;
/** A heading of more rows than this is none. */
const MOST_ROWS = 4;

type Rows = readonly (readonly GridValue[])[];

/**
 * The first rows that name what stands in the columns; undefined where no row says "Tiêu chí" or the like.
 *
 * @param from the first row that is looked at.
 */
export function findHeadingBand(rows: Rows, from = 0): HeadingBand | undefined {
  for (let top = from; top < Math.min(rows.length, from + SEARCH_ROWS); top++) {
    const band = headingBandAt(rows, top);
    if (band) {
      return band;
    }
  }
  return undefined;
}

/** The heading that begins in this row; undefined if none does. */
export function headingBandAt(rows: Rows, top: number): HeadingBand | undefined {
  const cells = rows[top] ?? [];
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  const name = cells.findIndex((cell) => typeof cell === 'string' && hasRole(oneLine(cell), 'name'));
  if (name < 0 || filled < 2) {
    return undefined;
  }
  const bottom = bottomOf(rows, top, name);
  const paths = pathsOf(rows, top, bottom);
  return paths.some((path) => path.some((text) => hasRole(text, 'maximum')))
    ? { top, bottom, paths }
    : undefined;
}

/** A heading goes on as long as the merged cell with the name of the criteria has nothing below it. */
function bottomOf(rows: Rows, top: number, name: number): number {
  let bottom = top;
  while (bottom + 1 < top + MOST_ROWS) {
    const cells = rows[bottom + 1];
    const isMore =
      cells !== undefined &&
      cells.slice(0, name + 1).every(isBlank) &&
      !isNumberingLine(cells) &&
      cells.some((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
    if (!isMore) {
      break;
    }
    bottom += 1;
  }
  return bottom;
}

/** In the upper rows of a heading a blank cell belongs to the one at its left: they were merged. */
function pathsOf(rows: Rows, top: number, bottom: number): string[][] {
  const width = Math.max(...rows.slice(top, bottom + 1).map((cells) => cells.length));
  const carried = Array.from({ length: bottom - top + 1 }, () => '');
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = [];
    let isBelowOwn = false;
    for (let row = top; row <= bottom; row++) {
      const own = oneLine(rows[row]?.[column]);
      if (own !== '') {
        carried.fill('', row - top);
        carried[row - top] = own;
        isBelowOwn = true;
      }
      const hasMoreBelow = rows.slice(row + 1, bottom + 1).some((cells) => !isBlank(cells[column]));
      const inherited = !isBelowOwn && hasMoreBelow ? (carried[row - top] ?? '') : '';
      path.push(own === '' ? inherited : own);
    }
    return path.filter((text) => text !== '');
  });
}
