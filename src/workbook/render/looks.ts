import type { Area } from '../../sheets/layout/sheetLayout';
import type { Step } from '../run/requests';
import { ACTION_BYTES } from './bytes';
import type { CellLook, LineText } from './cellLook';
import { drawBox, drawSide, type Side } from './lines';
import type { LookBand } from './lookBands';
import { rangeOf } from './rangeOf';
import { uniformAreas } from './uniformAreas';

/** What lines cost more than a plain property: each edge has a style and a colour. */
const SIDE_ACTIONS = 3;
const BOX_ACTIONS = 8;

/** Turns one property into steps over areas. */
type PropertySteps = (bands: readonly LookBand[]) => Step[];

/** How each property is set on a range. Excel's own words arrive as texts; their types are lists of them. */
const PROPERTIES: Readonly<Record<keyof CellLook | 'box', PropertySteps>> = {
  fontName: property(
    (look) => look.fontName,
    (range, value) => (range.format.font.name = value),
  ),
  fontSize: property(
    (look) => look.fontSize,
    (range, value) => (range.format.font.size = value),
  ),
  bold: property(
    (look) => look.bold,
    (range, value) => (range.format.font.bold = value),
  ),
  italic: property(
    (look) => look.italic,
    (range, value) => (range.format.font.italic = value),
  ),
  underline: property(
    (look) => look.underline,
    (range, value) => (range.format.font.underline = value as Excel.RangeFont['underline']),
  ),
  strikethrough: property(
    (look) => look.strikethrough,
    (range, value) => (range.format.font.strikethrough = value),
  ),
  color: property(
    (look) => look.color,
    (range, value) => (range.format.font.color = value),
  ),
  fill: property(
    (look) => look.fill,
    (range, value) => (range.format.fill.color = value),
  ),
  horizontal: property(
    (look) => look.horizontal,
    (range, value) => (range.format.horizontalAlignment = value as Excel.RangeFormat['horizontalAlignment']),
  ),
  vertical: property(
    (look) => look.vertical,
    (range, value) => (range.format.verticalAlignment = value as Excel.RangeFormat['verticalAlignment']),
  ),
  wrap: property(
    (look) => look.wrap,
    (range, value) => (range.format.wrapText = value),
  ),
  indent: property(
    (look) => look.indent,
    (range, value) => (range.format.indentLevel = value),
  ),
  box: property(boxOf, drawBox, BOX_ACTIONS),
  top: sideProperty('top'),
  bottom: sideProperty('bottom'),
  left: sideProperty('left'),
  right: sideProperty('right'),
  numberFormat: property(
    (look) => look.numberFormat,
    // One text counts for all cells of the range; the type knows only the array.
    (range, value) => (range.numberFormat = value as unknown as string[][]),
  ),
  locked: property(
    (look) => look.locked,
    (range, value) => (range.format.protection.locked = value),
  ),
};

/**
 * Steps that give cells their look, property by property: what a whole sheet shares (its font) costs one action,
 * and a table as many as it has different columns, whatever its length. The cells must have been cleared.
 */
export function lookSteps(bands: readonly LookBand[]): Step[] {
  return Object.values(PROPERTIES).flatMap((stepsOf) => stepsOf(bands));
}

function property<T extends string | number | boolean>(
  valueOf: (look: CellLook) => T | undefined,
  assign: (range: Excel.Range, value: T, area: Area) => void,
  actions = 1,
): PropertySteps {
  return (bands) =>
    uniformAreas(bands, valueOf).map(({ area, value }) => ({
      bytes: ACTION_BYTES * actions,
      apply: (sheet): void => assign(rangeOf(sheet, area), value, area),
    }));
}

/** The line that a cell has on all four sides: drawn all at once it takes half the actions. */
function boxOf({ top, bottom, left, right }: CellLook): LineText | undefined {
  return top === bottom && top === left && top === right ? top : undefined;
}

function sideProperty(side: Side): PropertySteps {
  return property(
    (look) => (boxOf(look) === undefined ? look[side] : undefined),
    (range, value, area) => drawSide(range, area, side, value),
    SIDE_ACTIONS,
  );
}
