import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import type { SheetId } from '../../model/sheet';
import type { ExcelSession } from '../session';
import type { RangeTarget } from './rangeTarget';

/** The cells that a format, a validation or a clear works on: those of one range, or of several on one sheet. */
export interface Areas {
  readonly session: ExcelSession;
  readonly sheetId: SheetId;
  readonly ranges: readonly RangeTarget[];
}

export function areasOf(...ranges: readonly RangeTarget[]): Areas {
  const [first] = ranges;
  if (!first) {
    throw new ExcelError('InvalidArgument', 'There are no cells.');
  }
  return { session: first.session, sheetId: first.sheetId, ranges };
}

export function rects(areas: Areas): readonly Rect[] {
  return areas.ranges.map((range) => range.rect);
}
