import type { CellStyle, CellStylePatch } from '../../model/cellStyle';
import type { Rect } from '../../model/rect';
import type { Property } from '../../richapi/hostObject';
import { guardSheet, type Permission } from '../guard';
import { contains, intersection } from '../range/address';
import { rects, type Areas } from '../range/areas';

/** Above this a rectangle is looked at only where the sheet has something, and once outside of it. */
const MANY_CELLS = 20_000;

/** One attribute of all cells; null where they differ (as in Excel). */
export function commonStyle<T>(areas: Areas, pick: (style: CellStyle) => T): T | null {
  let common: T | undefined;
  for (const rect of rects(areas)) {
    for (const part of sampled(areas, rect)) {
      for (const row of areas.session.model.styles(areas.sheetId, part)) {
        for (const style of row) {
          const value = pick(style);
          if (common === undefined) {
            common = value;
          } else if (common !== value) {
            return null;
          }
        }
      }
    }
  }
  return common ?? null;
}

/** Changes the style of all cells, unless the sheet's protection forbids it. */
export function changeStyle(
  areas: Areas,
  patch: CellStylePatch,
  permission: Permission | undefined = 'allowFormatCells',
): void {
  guardSheet(areas.session, areas.sheetId, permission);
  for (const rect of rects(areas)) {
    areas.session.model.setStyle(areas.sheetId, rect, patch);
  }
}

/** A property that is one attribute of the cell style; `read` checks and translates what was assigned. */
export function styleProperty<K extends keyof Omit<CellStyle, 'borders'>>(
  key: K,
  read: (value: unknown) => CellStyle[K],
): Property<Areas> {
  return {
    get: (areas) => commonStyle(areas, (style) => style[key]),
    set: (areas, value) => changeStyle(areas, { [key]: read(value) } as CellStylePatch),
  };
}

function sampled(areas: Areas, rect: Rect): readonly Rect[] {
  if (rect.rows * rect.columns <= MANY_CELLS) {
    return [rect];
  }
  const used = areas.session.model.usedRect(areas.sheetId, false);
  const inside = used && intersection(used, rect);
  const corner = {
    row: rect.row + rect.rows - 1,
    column: rect.column + rect.columns - 1,
    rows: 1,
    columns: 1,
  };
  if (!inside) {
    return [corner];
  }
  return contains(inside, rect) ? [inside] : [inside, corner];
}
