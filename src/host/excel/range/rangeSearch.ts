import type { CellReading } from '../../model/cell';
import type { Rect } from '../../model/rect';
import { intersection } from './address';
import type { RangeTarget } from './rangeTarget';

/** The used part of a range: with values only, the smallest rectangle around them. */
export function usedPart(range: RangeTarget, valuesOnly: boolean): Rect | null {
  const { model } = range.session;
  const used = model.usedRect(range.sheetId, valuesOnly);
  const common = used && intersection(used, range.rect);
  if (!common || !valuesOnly) {
    return common;
  }
  return shrink(model.read(range.sheetId, common), common);
}

/** The block of filled cells around a range, up to empty rows and columns on all sides (Ctrl+*). */
export function surroundingRegion(range: RangeTarget): Rect {
  const { model } = range.session;
  const used = model.usedRect(range.sheetId, true);
  if (!used) {
    return range.rect;
  }
  const filled = model.read(range.sheetId, used).map((row) => row.map(isFilled));
  const isFilledAt = (row: number, column: number): boolean =>
    filled[row - used.row]?.[column - used.column] ?? false;
  const anyIn = (rect: Rect): boolean => {
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        if (isFilledAt(row, column)) {
          return true;
        }
      }
    }
    return false;
  };
  let region = range.rect;
  for (let grown = true; grown;) {
    grown = false;
    for (const side of sides(region)) {
      if (!anyIn(side.strip)) {
        continue;
      }
      region = side.grown;
      grown = true;
      break;
    }
  }
  return region;
}

/** The first cell whose text holds (or is) the wanted one, row by row. */
export function findText(
  range: RangeTarget,
  text: string,
  criteria: Readonly<Record<string, unknown>>,
): Rect | null {
  const { model } = range.session;
  const used = model.usedRect(range.sheetId, true);
  const area = used && intersection(used, range.rect);
  if (!area) {
    return null;
  }
  const fold = (each: string): string => (criteria.matchCase === true ? each : each.toLowerCase());
  const wanted = fold(text);
  const matches = (cell: CellReading): boolean => {
    const shown = fold(cell.text);
    return criteria.completeMatch === true ? shown === wanted : shown.includes(wanted);
  };
  const hits = model
    .read(range.sheetId, area)
    .flatMap((row, r) => row.flatMap((cell, c) => (isFilled(cell) && matches(cell) ? [{ r, c }] : [])));
  const hit = criteria.searchDirection === 'Backwards' ? hits.at(-1) : hits[0];
  return hit ? { row: area.row + hit.r, column: area.column + hit.c, rows: 1, columns: 1 } : null;
}

function isFilled(cell: CellReading): boolean {
  return cell.value !== null || cell.formula !== undefined;
}

function shrink(cells: readonly (readonly CellReading[])[], rect: Rect): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!isFilled(cell)) {
        return;
      }
      [top, left] = [Math.min(top, r), Math.min(left, c)];
      [bottom, right] = [Math.max(bottom, r), Math.max(right, c)];
    });
  });
  if (bottom < 0) {
    return null;
  }
  return {
    row: rect.row + top,
    column: rect.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

/** The row above, the row below and the columns beside a region, corners included, with the region they would make. */
function sides(region: Rect): readonly { strip: Rect; grown: Rect }[] {
  const { row, column, rows, columns } = region;
  const wide = { column: Math.max(0, column - 1), columns: columns + (column > 0 ? 2 : 1) };
  const high = { row: Math.max(0, row - 1), rows: rows + (row > 0 ? 2 : 1) };
  return [
    { strip: { row: row + rows, rows: 1, ...wide }, grown: { ...region, rows: rows + 1 } },
    { strip: { column: column + columns, columns: 1, ...high }, grown: { ...region, columns: columns + 1 } },
    ...(row > 0
      ? [{ strip: { row: row - 1, rows: 1, ...wide }, grown: { ...region, row: row - 1, rows: rows + 1 } }]
      : []),
    ...(column > 0
      ? [
          {
            strip: { column: column - 1, columns: 1, ...high },
            grown: { ...region, column: column - 1, columns: columns + 1 },
          },
        ]
      : []),
  ];
}
