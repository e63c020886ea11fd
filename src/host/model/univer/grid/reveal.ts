import { type Worksheet } from '@univerjs/core';
import { type Rect, type SheetId } from '../../model';
import type * as browserLibrary from '../browserLibrary';
import { type ModelContext, sheetOf } from '../context';

interface ScrollState {
  readonly sheetViewStartRow: number;
  readonly sheetViewStartColumn: number;
  readonly offsetX?: number;
  readonly offsetY?: number;
}

/** One direction of the view: what is frozen, what is scrolled to, and how much there is room for. */
interface Axis {
  readonly frozen: number;
  readonly first: number;
  readonly isCut: boolean;
  readonly room: number;
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
  const rows: Axis = {
    frozen: ySplit,
    first: ySplit + now.sheetViewStartRow,
    isCut: (now.offsetY ?? 0) > 0,
    room: (clientHeight - EDGE.height) / zoom,
    sizeOf: (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0),
  };
  const columns: Axis = {
    frozen: xSplit,
    first: xSplit + now.sheetViewStartColumn,
    isCut: (now.offsetX ?? 0) > 0,
    room: (clientWidth - EDGE.width) / zoom,
    sizeOf: (column) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0),
  };
  const row = firstFor(rows, rect.row);
  const column = firstFor(columns, rect.column);
  if (row === undefined && column === undefined) {
    return now;
  }
  return {
    sheetViewStartRow: (row ?? rows.first) - ySplit,
    sheetViewStartColumn: (column ?? columns.first) - xSplit,
    offsetX: column === undefined ? (now.offsetX ?? 0) : 0,
    offsetY: row === undefined ? (now.offsetY ?? 0) : 0,
  };
}

/** A cell counts as seen only this far into the room: the last lines may lie under the edge of the grid. */
const SEEN = 0.75;

/**
 * The first row or column to show so that another one stands about the middle of the room; undefined if it can be
 * seen already. The middle, because what goes before an entry and after it explains it.
 */
function firstFor({ frozen, first, isCut, room, sizeOf }: Axis, wanted: number): number | undefined {
  if (wanted < frozen) {
    return undefined;
  }
  const free = room - sumOf(sizeOf, 0, frozen);
  const begins = isCut ? first + 1 : first;
  if (wanted >= begins && sumOf(sizeOf, first, wanted + 1) <= free * SEEN) {
    return undefined;
  }
  let start = wanted;
  while (start > frozen && sumOf(sizeOf, start - 1, wanted) <= free / 2) {
    start -= 1;
  }
  return start;
}

function sumOf(sizeOf: (index: number) => number, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) {
    sum += sizeOf(index);
  }
  return sum;
}
