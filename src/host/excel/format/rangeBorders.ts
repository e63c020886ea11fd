import type { BorderEdge, BorderStyle } from '../../model/cellStyle';
import type { Rect } from '../../model/rect';
import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { guardSheet } from '../guard';
import { rects, type Areas } from '../range/areas';
import { asColor, asOneOf } from '../values';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type Side = (typeof SIDES)[number];

interface BorderTarget {
  readonly areas: Areas;
  readonly side: Side;
}

/** Above this the line of the first cell stands for all of them. */
const MANY_CELLS = 5_000;

const NO_BORDER: BorderStyle = { style: 'None', weight: 'Thin', color: '#000000' };

export const rangeBorderCollectionObject = defineCollection<Areas>({
  name: 'RangeBorderCollection',
  items: (areas) => SIDES.map((side) => rangeBorderObject({ areas, side })),
  item: (areas, key): HostObject | null => {
    const side = SIDES.find((each) => each.toLowerCase() === String(key).toLowerCase());
    return side ? rangeBorderObject({ areas, side }) : null;
  },
});

const rangeBorderObject = defineType<BorderTarget>({
  name: 'RangeBorder',
  identity: (border) => ({ Id: border.side }),
  properties: {
    id: { get: (border) => border.side },
    sideIndex: { get: (border) => border.side },
    style: {
      get: (border) => common(border, 'style'),
      set: (border, value) =>
        change(border, {
          style: asOneOf(
            'None',
            'Continuous',
            'Dash',
            'Dot',
            'Double',
            'DashDot',
            'DashDotDot',
            'SlantDashDot',
          )(value),
        }),
    },
    color: {
      get: (border) => common(border, 'color'),
      set: (border, value) => change(border, { style: 'Continuous', color: asColor(value) }, true),
    },
    weight: {
      get: (border) => common(border, 'weight'),
      set: (border, value) =>
        change(
          border,
          { style: 'Continuous', weight: asOneOf('Hairline', 'Thin', 'Medium', 'Thick')(value) },
          true,
        ),
    },
  },
});

interface Strip {
  readonly rect: Rect;
  readonly edge: BorderEdge;
}

/** Which edges of which cells make up a side; a line inside belongs to the cells on both of its sides. */
function strips(rect: Rect, side: Side): readonly Strip[] {
  const { row, column, rows, columns } = rect;
  switch (side) {
    case 'EdgeTop':
      return [{ edge: 'top', rect: { ...rect, rows: 1 } }];
    case 'EdgeBottom':
      return [{ edge: 'bottom', rect: { ...rect, row: row + rows - 1, rows: 1 } }];
    case 'EdgeLeft':
      return [{ edge: 'left', rect: { ...rect, columns: 1 } }];
    case 'EdgeRight':
      return [{ edge: 'right', rect: { ...rect, column: column + columns - 1, columns: 1 } }];
    case 'InsideHorizontal':
      if (rows < 2) {
        return [];
      }
      return [
        { edge: 'bottom', rect: { ...rect, rows: rows - 1 } },
        { edge: 'top', rect: { ...rect, row: row + 1, rows: rows - 1 } },
      ];
    case 'InsideVertical':
      if (columns < 2) {
        return [];
      }
      return [
        { edge: 'right', rect: { ...rect, columns: columns - 1 } },
        { edge: 'left', rect: { ...rect, column: column + 1, columns: columns - 1 } },
      ];
  }
}

function allStrips(border: BorderTarget): readonly Strip[] {
  return rects(border.areas).flatMap((rect) => strips(rect, border.side));
}

function common<K extends keyof BorderStyle>(border: BorderTarget, key: K): BorderStyle[K] | null {
  const { session, sheetId } = border.areas;
  const found = new Set<BorderStyle[K]>();
  for (const { rect, edge } of allStrips(border)) {
    for (const row of session.model.styles(sheetId, rect)) {
      for (const style of row) {
        found.add(style.borders[edge][key]);
      }
    }
  }
  if (found.size > 1) {
    return null;
  }
  return [...found][0] ?? NO_BORDER[key];
}

/** With `keepsStyle`, a line that is there keeps its style and only a missing one is drawn. */
function change(border: BorderTarget, patch: Partial<BorderStyle>, keepsStyle = false): void {
  const { session, sheetId } = border.areas;
  guardSheet(session, sheetId, 'allowFormatCells');
  const { model } = session;
  for (const { rect, edge } of allStrips(border)) {
    const isLarge = rect.rows * rect.columns > MANY_CELLS;
    const styles = model.styles(sheetId, isLarge ? { ...rect, rows: 1, columns: 1 } : rect);
    const changed = (current: BorderStyle): BorderStyle => {
      const style = keepsStyle && current.style !== 'None' ? current.style : (patch.style ?? current.style);
      return { ...current, ...patch, style };
    };
    const all = styles.flatMap((row) => row.map((style) => changed(style.borders[edge])));
    const [first] = all;
    if (!first) {
      continue;
    }
    if (all.every((each) => same(each, first))) {
      model.setStyle(sheetId, rect, { borders: { [edge]: first } });
      continue;
    }
    all.forEach((each, i) => {
      const cell = { row: rect.row + Math.floor(i / rect.columns), column: rect.column + (i % rect.columns) };
      model.setStyle(sheetId, { ...cell, rows: 1, columns: 1 }, { borders: { [edge]: each } });
    });
  }
}

function same(a: BorderStyle, b: BorderStyle): boolean {
  return a.style === b.style && a.weight === b.weight && a.color === b.color;
}
