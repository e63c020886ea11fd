import type { Area } from '../../sheets/layout/sheetLayout';
import type { CellLook } from './cellLook';
import type { LookBand } from './lookBands';

/** A value that all cells of an area share. */
export interface UniformArea<T> {
  readonly area: Area;
  readonly value: T;
}

interface Stretch<T> {
  readonly row: number;
  rows: number;
  readonly column: number;
  readonly columns: number;
  readonly value: T;
}

/**
 * Cuts the bands into few areas with one value each: neighbours in a row are joined, then equal stretches that
 * lie below one another. Cells without a value are left out.
 */
export function uniformAreas<T extends string | number | boolean>(
  bands: readonly LookBand[],
  valueOf: (look: CellLook) => T | undefined,
): UniformArea<T>[] {
  const done: Stretch<T>[] = [];
  let open: readonly Stretch<T>[] = [];
  let end = -1;
  for (const band of bands) {
    const above = band.row === end ? open : [];
    const continued = new Set<Stretch<T>>();
    const next = stretchesOf(band, valueOf).map((stretch) => {
      const match = above.find((each) => isSameStretch(each, stretch));
      if (!match) {
        return stretch;
      }
      match.rows += stretch.rows;
      continued.add(match);
      return match;
    });
    done.push(...open.filter((each) => !continued.has(each)));
    open = next;
    end = band.row + band.rows;
  }
  return [...done, ...open].map(({ value, ...area }) => ({ value, area }));
}

function stretchesOf<T>(band: LookBand, valueOf: (look: CellLook) => T | undefined): Stretch<T>[] {
  const values = band.looks.map((look) => look && valueOf(look));
  const stretches: Stretch<T>[] = [];
  let first = 0;
  for (let index = 1; index <= values.length; index++) {
    if (index < values.length && values[index] === values[first]) {
      continue;
    }
    const value = values[first];
    if (value !== undefined) {
      const column = band.column + first;
      stretches.push({ row: band.row, rows: band.rows, column, columns: index - first, value });
    }
    first = index;
  }
  return stretches;
}

function isSameStretch<T>(left: Stretch<T>, right: Stretch<T>): boolean {
  return left.column === right.column && left.columns === right.columns && left.value === right.value;
}
