import type { Rect } from '../../rect';

/** Rows, columns or a block of cells that come or go. For whole rows and columns the rectangle spans the sheet. */
export interface Shift {
  readonly kind: 'insert' | 'remove';
  readonly axis: 'rows' | 'columns';
  readonly rect: Rect;
}

interface Span {
  readonly start: number;
  readonly count: number;
}

/**
 * Where a rectangle lies afterwards; null once all of its cells are gone. As in Excel it grows when the insertion is
 * strictly inside, and a block of cells moves only what lies entirely beside the block.
 */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const rows = shift.axis === 'rows';
  const across = rows ? columnSpan(rect) : rowSpan(rect);
  const acrossShift = rows ? columnSpan(shift.rect) : rowSpan(shift.rect);
  if (across.start < acrossShift.start || end(across) > end(acrossShift)) {
    return rect;
  }
  const moved = shiftSpan(
    rows ? rowSpan(rect) : columnSpan(rect),
    shift.kind,
    rows ? rowSpan(shift.rect) : columnSpan(shift.rect),
  );
  if (!moved) {
    return null;
  }
  return rows
    ? { ...rect, row: moved.start, rows: moved.count }
    : { ...rect, column: moved.start, columns: moved.count };
}

/** Several rectangles at once, without those that are gone. */
export function shiftRects(rects: readonly Rect[], shift: Shift): Rect[] {
  return rects.map((rect) => shiftRect(rect, shift)).filter((rect) => rect !== null);
}

export function inverse(shift: Shift): Shift {
  return { ...shift, kind: shift.kind === 'insert' ? 'remove' : 'insert' };
}

function shiftSpan(span: Span, kind: Shift['kind'], change: Span): Span | null {
  if (kind === 'insert') {
    if (change.start <= span.start) {
      return { start: span.start + change.count, count: span.count };
    }
    return change.start < end(span) ? { start: span.start, count: span.count + change.count } : span;
  }
  const before = Math.max(0, Math.min(span.start, end(change)) - change.start);
  const lost = Math.max(0, Math.min(end(span), end(change)) - Math.max(span.start, change.start));
  return lost >= span.count ? null : { start: span.start - before, count: span.count - lost };
}

function rowSpan(rect: Rect): Span {
  return { start: rect.row, count: rect.rows };
}

function columnSpan(rect: Rect): Span {
  return { start: rect.column, count: rect.columns };
}

function end(span: Span): number {
  return span.start + span.count;
}
