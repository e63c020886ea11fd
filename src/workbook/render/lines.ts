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

/** Draws the same line on one side of every cell of the range. */
export function drawLine(range: Excel.Range, area: Area, side: Side, line: LineText): void {
  const { edge, inside } = SIDES[side];
  const hasInside = inside === 'InsideHorizontal' ? area.rows > 1 : area.columns > 1;
  const [style = '', weight = '', color = ''] = line.split(' ');
  for (const index of hasInside ? [edge, inside] : [edge]) {
    const border = range.format.borders.getItem(index);
    border.style = style as Excel.RangeBorder['style'];
    border.weight = weight as Excel.RangeBorder['weight'];
    border.color = color;
  }
}
