import type { Area } from '../../../sheets/layout/sheetLayout';
import { HIGHLIGHTS } from '../../../sheets/layout/styles';
import { ACTION_BYTES } from '../../render/bytes';
import { fixedArea } from '../../../sheets/grid/address';
import type { Step } from '../../run/requests';
import { areaOfRange } from '../areaOfRange';
import { cellValue } from './cellValue';
import { colorScale } from './colorScale';
import { containsText } from './containsText';
import { custom, type CustomRule } from './custom';
import { dataBar } from './dataBar';
import type { FormatKind } from './formatKind.types';
import { iconSet } from './iconSet';
import { presetCriteria } from './presetCriteria';
import { topBottom } from './topBottom';

/** All kinds that Excel has. */
const KINDS = [
  custom,
  cellValue,
  containsText,
  colorScale,
  dataBar,
  iconSet,
  topBottom,
  presetCriteria,
] as readonly FormatKind[];

/** A conditional format, enough to make it again. */
export interface SavedFormat {
  readonly type: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  /** How many formats of the sheet go before it. */
  readonly priority: number;
  readonly rule: unknown;
}

/** A conditional format as it was found: which, and of what kind. */
export interface FoundFormat {
  readonly id: string;
  readonly type: string;
}

/** Loads the formats of a sheet, in their order; to be read after the sync. */
export function askFormats(sheet: Excel.Worksheet, found: readonly FoundFormat[]): () => SavedFormat[] {
  const asked = found.flatMap(({ id, type }) => {
    const kind = KINDS.find((each) => each.type === type);
    if (!kind) {
      return [];
    }
    const format = sheet.getRange().conditionalFormats.getItem(id);
    format.load('stopIfTrue,priority');
    const ranges = format.getRanges();
    ranges.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    return [{ type, format, ranges, readRule: kind.ask(format) }];
  });
  return () =>
    asked.map(({ type, format, ranges, readRule }) => ({
      type,
      areas: ranges.areas.items.map(areaOfRange),
      stopIfTrue: format.stopIfTrue,
      priority: format.priority,
      rule: readRule(),
    }));
}

/** The steps that put formats above all others. A new one goes to the top in Excel, so the last of them is made first. */
export function formatSteps(formats: readonly SavedFormat[]): Step[] {
  return [...formats].reverse().map((saved) => formatStep((sheet) => void addFormat(sheet, saved), saved));
}

/** The steps that put formats back between others that have stayed. */
export function formatStepsBetween(formats: readonly SavedFormat[]): Step[] {
  return [...formats]
    .sort((left, right) => left.priority - right.priority)
    .map((saved) => formatStep((sheet) => (addFormat(sheet, saved).priority = saved.priority), saved));
}

function formatStep(apply: Step['apply'], { areas }: SavedFormat): Step {
  return { bytes: ACTION_BYTES * 7 + areas.length * 20, apply };
}

function addFormat(
  sheet: Excel.Worksheet,
  { type, areas, stopIfTrue, rule }: SavedFormat,
): Excel.ConditionalFormat {
  const format = sheet
    .getRanges(areas.map(fixedArea).join(','))
    .conditionalFormats.add(type as Excel.ConditionalFormatType);
  KINDS.find((each) => each.type === type)?.put(format, rule);
  if (stopIfTrue) {
    format.stopIfTrue = true;
  }
  return format;
}

/** Whether somebody else has made it: ours have a formula, and a look out of a closed set. */
export function isForeign({ type, rule }: SavedFormat): boolean {
  if (type !== custom.type) {
    return true;
  }
  const { color, fill, bold = false, italic = false } = (rule as CustomRule).look;
  return !Object.values(HIGHLIGHTS).some(
    (own) => own.color === color && own.fill === fill && own.bold === bold && own.italic === italic,
  );
}

/** Whether an area lies wholly within another. */
export function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
