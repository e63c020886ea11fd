import type { Area } from '../../sheets/layout/sheetLayout';
import type { LineText } from './cellLook';

/** For each side of a cell: the edge of a range that lies there, and the lines inside that do so too. */
const SIDES = {
  top: { edge: 'EdgeTop', inside: 'InsideHorizontal' },
  bottom: { edge: 'EdgeBottom', inside: 'InsideHorizontal' },
  left: { edge: 'EdgeLeft', inside: 'InsideVertical' },
  right: { edge: 'EdgeRight', inside: 'InsideVertical' },
} as const;

export type Side = keyof typeof SIDES;
type Index = (typeof SIDES)[Side]['edge' | 'inside'];

/** Draws the same line on one side of every cell of the range. */
export function drawSide(range: Excel.Range, area: Area, side: Side, line: LineText): void {
  draw(range, area, [SIDES[side].edge, SIDES[side].inside], line);
}

/** Draws the same line on all sides of every cell of the range. */
export function drawBox(range: Excel.Range, line: LineText, area: Area): void {
  const sides = Object.values(SIDES).flatMap(({ edge, inside }): Index[] => [edge, inside]);
  draw(range, area, [...new Set(sides)], line);
}

function draw(range: Excel.Range, area: Area, indexes: readonly Index[], line: LineText): void {
  const [style = '', weight = '', color = ''] = line.split(' ');
  const absent: Index[] = [
    ...(area.rows > 1 ? [] : (['InsideHorizontal'] as const)),
    ...(area.columns > 1 ? [] : (['InsideVertical'] as const)),
  ];
  for (const index of indexes.filter((each) => !absent.includes(each))) {
    const border = range.format.borders.getItem(index);
    border.style = style as Excel.RangeBorder['style'];
    if (weight !== 'Thin') {
      border.weight = weight as Excel.RangeBorder['weight'];
    }
    border.color = color;
  }
}
