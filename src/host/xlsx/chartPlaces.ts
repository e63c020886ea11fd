import type { SheetSnapshot } from '../model/snapshot';

/** Excel's defaults at its own default font, in points. */
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;
const POINTS_PER_CHARACTER = 5.25;
const MAX_STEPS = 20_000;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
interface Corner {
  readonly row: number;
  readonly col: number;
}

/** The cells under the corners of a box, given in points as Office.js counts. */
export function cellsUnder(sheet: SheetSnapshot, box: Box): { from: Corner; to: Corner } {
  const width = widths(sheet);
  const height = heights(sheet);
  const to = {
    col: indexAt(box.left + box.width, width),
    row: indexAt(box.top + box.height, height),
  };
  const from = { col: indexAt(box.left, width), row: indexAt(box.top, height) };
  return { from, to: { col: Math.max(to.col, from.col + 1), row: Math.max(to.row, from.row + 1) } };
}

/** The box over cells; a size of Excel's own where the file gives no second corner. */
export function boxOver(
  sheet: Pick<SheetSnapshot, 'columns' | 'rows'>,
  from: Corner,
  to: Corner | undefined,
): Box {
  const width = widths(sheet);
  const height = heights(sheet);
  const left = positionOf(from.col, width);
  const top = positionOf(from.row, height);
  return {
    left,
    top,
    width: to ? positionOf(to.col, width) - left : 360,
    height: to ? positionOf(to.row, height) - top : 216,
  };
}

function widths({ columns }: Pick<SheetSnapshot, 'columns'>): (index: number) => number {
  const known = new Map(
    columns.map(({ index, width, hidden }) => [
      index,
      hidden ? 0 : (width ?? DEFAULT_WIDTH / POINTS_PER_CHARACTER) * POINTS_PER_CHARACTER,
    ]),
  );
  return (index) => known.get(index) ?? DEFAULT_WIDTH;
}

function heights({ rows }: Pick<SheetSnapshot, 'rows'>): (index: number) => number {
  const known = new Map(
    rows.map(({ index, height, hidden }) => [index, hidden ? 0 : (height ?? DEFAULT_HEIGHT)]),
  );
  return (index) => known.get(index) ?? DEFAULT_HEIGHT;
}

function indexAt(position: number, size: (index: number) => number): number {
  let index = 0;
  for (let end = size(0); end <= position && index < MAX_STEPS; end += size(index)) {
    index += 1;
  }
  return index;
}

function positionOf(index: number, size: (index: number) => number): number {
  let position = 0;
  for (let each = 0; each < index; each += 1) {
    position += size(each);
  }
  return position;
}
