import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import type { CallArguments } from '../../richapi/callArguments';
import type { HostObject } from '../../richapi/hostObject';
import { tableScopedCollectionObject } from '../table/tableCollection';
import { boundingRect, intersection, MAX_COLUMNS, MAX_ROWS } from './address';
import { areasOf } from './areas';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { extendedRange, rangeEdge, type Direction } from './rangeEdges';
import { rangeArgument } from './rangeLookup';
import { findText, surroundingRegion, usedPart } from './rangeSearch';
import type { RangeTarget } from './rangeTarget';
import { rangeViewObject } from './rangeView';
import { specialCells } from './specialCells';

type Method = (self: RangeTarget, args: CallArguments) => HostObject | null;

/** The methods of Range that answer another range. */
export const rangeNavigation: Readonly<Record<string, Method>> = {
  getCell: (range, args) => moved(range, args.integer(0), args.integer(1), { rows: 1, columns: 1 }),
  getRow: (range, args) => within(range, 'rows', args.integer(0)),
  getColumn: (range, args) => within(range, 'columns', args.integer(0)),
  getOffsetRange: (range, args) => moved(range, args.integer(0), args.integer(1)),
  getResizedRange: (range, args) =>
    moved(range, 0, 0, {
      rows: range.rect.rows + args.integer(0),
      columns: range.rect.columns + args.integer(1),
    }),
  getAbsoluteResizedRange: (range, args) =>
    moved(range, 0, 0, { rows: args.integer(0), columns: args.integer(1) }),
  getLastCell: (range) => moved(range, range.rect.rows - 1, range.rect.columns - 1, { rows: 1, columns: 1 }),
  getLastRow: (range) => moved(range, range.rect.rows - 1, 0, { rows: 1 }),
  getLastColumn: (range) => moved(range, 0, range.rect.columns - 1, { columns: 1 }),
  getEntireRow: (range) => at(range, { ...range.rect, column: 0, columns: MAX_COLUMNS }),
  getEntireColumn: (range) => at(range, { ...range.rect, row: 0, rows: MAX_ROWS }),
  getRowsAbove: (range, args) => beside(range, 'rows', -args.optionalInteger(0, 1)),
  getRowsBelow: (range, args) => beside(range, 'rows', args.optionalInteger(0, 1)),
  getColumnsBefore: (range, args) => beside(range, 'columns', -args.optionalInteger(0, 1)),
  getColumnsAfter: (range, args) => beside(range, 'columns', args.optionalInteger(0, 1)),
  getBoundingRect: (range, args) => {
    const other = rangeArgument(range.session, range.sheetId, args, 0);
    if (other.sheetId !== range.sheetId) {
      throw new ExcelError('InvalidArgument', 'The ranges lie on two sheets.');
    }
    return at(range, boundingRect(range.rect, other.rect));
  },
  getIntersection: (range, args) => demand(common(range, args), 'The ranges do not intersect.'),
  getIntersectionOrNullObject: common,
  getUsedRange: (range, args) => demand(used(range, args), 'There are no used cells in the range.'),
  getUsedRangeOrNullObject: used,
  getSurroundingRegion: (range) => at(range, surroundingRegion(range)),
  find: (range, args) => demand(search(range, args), 'The text was not found.'),
  findOrNullObject: search,
  getSpecialCells: (range, args) => demand(special(range, args), 'No cells were found.'),
  getSpecialCellsOrNullObject: special,
  getVisibleView: (range) => rangeViewObject(range),
  getRangeEdge: (range, args) => at(range, rangeEdge(range, startOf(range, args), directionOf(args))),
  getExtendedRange: (range, args) => at(range, extendedRange(range, startOf(range, args), directionOf(args))),
  getMergedAreasOrNullObject: (range) => {
    const merges = range.session.model
      .merges(range.sheetId)
      .filter((merge) => intersection(merge, range.rect));
    return merges.length > 0 ? rangeAreasObject(areasOf(...merges.map((merge) => range.at(merge)))) : null;
  },
  getTables: (range, args) => {
    const whole = args.flag(0, false);
    return tableScopedCollectionObject({
      session: range.session,
      sheetId: range.sheetId,
      within: range.rect,
      whole,
    });
  },
};

function directionOf(args: CallArguments): Direction {
  return args.choice(0, ['Left', 'Right', 'Up', 'Down'] as const);
}

/** The active cell, which is the first of the range unless another one of it is given. */
function startOf(range: RangeTarget, args: CallArguments): Rect {
  const given = args.get(1) === undefined ? range : rangeArgument(range.session, range.sheetId, args, 1);
  return { ...given.rect, rows: 1, columns: 1 };
}

function at(range: RangeTarget, rect: Rect): HostObject {
  return rangeObject(range.at(rect));
}

function moved(range: RangeTarget, down: number, right: number, size: Partial<Rect> = {}): HostObject {
  const { rect } = range;
  return at(range, { ...rect, row: rect.row + down, column: rect.column + right, ...size });
}

function within(range: RangeTarget, axis: 'rows' | 'columns', index: number): HostObject {
  if (index < 0 || index >= range.rect[axis]) {
    throw new ExcelError('InvalidArgument', 'There is no such row or column.');
  }
  return axis === 'rows' ? moved(range, index, 0, { rows: 1 }) : moved(range, 0, index, { columns: 1 });
}

/** Positive counts lie below or to the right, negative ones above or to the left. */
function beside(range: RangeTarget, axis: 'rows' | 'columns', count: number): HostObject {
  if (count === 0) {
    throw new ExcelError('InvalidArgument', 'The count may not be 0.');
  }
  const offset = count > 0 ? range.rect[axis] : count;
  const size = Math.abs(count);
  return axis === 'rows'
    ? moved(range, offset, 0, { rows: size })
    : moved(range, 0, offset, { columns: size });
}

function common(range: RangeTarget, args: CallArguments): HostObject | null {
  const other = rangeArgument(range.session, range.sheetId, args, 0);
  const rect = other.sheetId === range.sheetId ? intersection(range.rect, other.rect) : null;
  return rect && at(range, rect);
}

function used(range: RangeTarget, args: CallArguments): HostObject | null {
  const rect = usedPart(range, args.flag(0, false));
  return rect && at(range, rect);
}

function search(range: RangeTarget, args: CallArguments): HostObject | null {
  const rect = findText(range, args.text(0), args.record(1));
  return rect && at(range, rect);
}

function special(range: RangeTarget, args: CallArguments): HostObject | null {
  const found = specialCells(range, args.text(0));
  return found.length > 0 ? rangeAreasObject(areasOf(...found.map((rect) => range.at(rect)))) : null;
}

function demand(found: HostObject | null, message: string): HostObject {
  if (found) {
    return found;
  }
  throw new ExcelError('ItemNotFound', message);
}
