import type { Worksheet } from '@univerjs/core';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import type * as browserLibrary from '../browserLibrary';
import { sheetOf, type ModelContext } from '../context';

interface ScrollState {
  readonly sheetViewStartRow: number;
  readonly sheetViewStartColumn: number;
  readonly offsetX?: number;
  readonly offsetY?: number;
}

/** One direction of the view, in pixels: how far it is scrolled, and how much room there is beside what is frozen. */
interface Axis {
  readonly frozen: number;
  readonly scrolled: number;
  readonly free: number;
  readonly sizeOf: (index: number) => number;
}

const START: ScrollState = { sheetViewStartRow: 0, sheetViewStartColumn: 0 };
const CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';
/** Headings of rows and columns, and the scroll bars, in pixels. */
const EDGE = { width: 46 + 12, height: 20 + 12 } as const;

/**
 * Scrolls the grid to what a program selects, as Excel does; the grid by itself follows only the user. (Its own
 * command for this goes wrong on sheets with frozen rows.)
 */
export function revealSelection(
  context: ModelContext,
  grid: Pick<typeof browserLibrary, 'ScrollCommand' | 'SetScrollOperation'>,
  container: HTMLElement,
): void {
  const scrolled = new Map<SheetId, ScrollState>();
  context.commands.onCommandExecuted(({ id, params }) => {
    if (id === grid.SetScrollOperation.id) {
      const { sheetId, ...state } = params as ScrollState & { readonly sheetId: SheetId };
      scrolled.set(sheetId, state);
    }
  });
  context.events.on('selection', ({ sheetId, rect }) => {
    if (context.state.writing === 0) {
      return;
    }
    // The sheet may only now be coming to the front.
    setTimeout(() => {
      if (context.workbook.getActiveSheet().getSheetId() !== sheetId) {
        return;
      }
      const now = scrolled.get(sheetId) ?? START;
      const room = container.querySelector(CANVAS) ?? container;
      const next = scrollFor(sheetOf(context, sheetId), rect, now, room);
      if (next !== now) {
        void context.commands.executeCommand(grid.ScrollCommand.id, next);
      }
    });
  });
}

/** The same object if the first cell of the rectangle can be seen already. */
function scrollFor(
  sheet: Worksheet,
  rect: Rect,
  now: ScrollState,
  { clientHeight, clientWidth }: Element,
): ScrollState {
  const { xSplit, ySplit } = sheet.getFreeze();
  const zoom = sheet.getZoomRatio();
  const rowSize = (row: number): number => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0);
  const columnSize = (column: number): number =>
    sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0;
  const rows: Axis = {
    frozen: ySplit,
    scrolled: sumOf(rowSize, 0, now.sheetViewStartRow) + (now.offsetY ?? 0),
    free: (clientHeight - EDGE.height) / zoom - sumOf(rowSize, 0, ySplit),
    sizeOf: rowSize,
  };
  const columns: Axis = {
    frozen: xSplit,
    scrolled: sumOf(columnSize, 0, now.sheetViewStartColumn) + (now.offsetX ?? 0),
    free: (clientWidth - EDGE.width) / zoom - sumOf(columnSize, 0, xSplit),
    sizeOf: columnSize,
  };
  const top = scrollTo(rows, rect.row);
  const left = scrollTo(columns, rect.column);
  if (top === undefined && left === undefined) {
    return now;
  }
  const vertical = startAt(top ?? rows.scrolled, rowSize);
  const horizontal = startAt(left ?? columns.scrolled, columnSize);
  return {
    sheetViewStartRow: vertical.index,
    offsetY: vertical.offset,
    sheetViewStartColumn: horizontal.index,
    offsetX: horizontal.offset,
  };
}

/** A cell counts as seen only this far into the room: the last lines may lie under the edge of the grid. */
const SEEN = 0.75;

/**
 * How far to scroll so that a row or column stands about the middle of the room; undefined if it can be seen
 * already. The middle, because what goes before an entry and after it explains it.
 */
function scrollTo({ frozen, scrolled, free, sizeOf }: Axis, wanted: number): number | undefined {
  if (wanted < frozen) {
    return undefined;
  }
  const start = sumOf(sizeOf, frozen, wanted);
  if (start >= scrolled && start + sizeOf(wanted) <= scrolled + free * SEEN) {
    return undefined;
  }
  return Math.max(0, start - free / 2);
}

/** The grid names a distance by the row or column that begins there where nothing is frozen, and the rest. */
function startAt(
  pixels: number,
  sizeOf: (index: number) => number,
): { readonly index: number; readonly offset: number } {
  let index = 0;
  let offset = pixels;
  while (offset >= sizeOf(index) && sizeOf(index) > 0) {
    offset -= sizeOf(index);
    index += 1;
  }
  return { index, offset };
}

function sumOf(sizeOf: (index: number) => number, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) {
    sum += sizeOf(index);
  }
  return sum;
}
