import type { WriteSheet } from 'hucre/xlsx';
import type { HeadersFooters, PageLayoutBag } from '../model/bags';
import type { Rect } from '../model/rect';
import { addressOf, parseReference } from '../model/univer/move/references';
import { columnArea } from './printNames';

type FilePage = Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks' | 'colBreaks'>;
const POINTS_PER_INCH = 72;
const PAPERS = ['letter', 'legal', 'a3', 'a4', 'a5', 'b4', 'b5', 'executive', 'tabloid'] as const;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
/** Inches; written by hucre where nothing is said. */
const DEFAULT_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
const SECTIONS = { left: '&L', center: '&C', right: '&R' } as const;

/** Page set-up of a sheet. Print area and title rows are names of the workbook (`printNames.ts`). */
export function toFilePage(layout: PageLayoutBag): FilePage {
  const fits =
    layout.zoom?.horizontalFitToPages !== undefined || layout.zoom?.verticalFitToPages !== undefined;
  const paper = PAPERS.find((name) => name === layout.paperSize?.toLowerCase());
  const margins = Object.fromEntries(
    MARGINS.flatMap((side) => {
      const points = layout.margins?.[side];
      return points === undefined ? [] : [[side, points / POINTS_PER_INCH]];
    }),
  );
  const header = sections(layout.headersFooters, 'Header');
  const footer = sections(layout.headersFooters, 'Footer');
  return {
    pageSetup: {
      ...(paper ? { paperSize: paper } : {}),
      ...(layout.orientation
        ? { orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait' }
        : {}),
      ...(fits
        ? {
            fitToPage: true,
            fitToWidth: layout.zoom?.horizontalFitToPages ?? 0,
            fitToHeight: layout.zoom?.verticalFitToPages ?? 0,
          }
        : {}),
      ...(layout.zoom?.scale !== undefined && !fits ? { scale: layout.zoom.scale } : {}),
      ...(Object.keys(margins).length > 0 ? { margins } : {}),
      ...(layout.centerHorizontally ? { horizontalCentered: true } : {}),
      ...(layout.centerVertically ? { verticalCentered: true } : {}),
    },
    ...withLines('rowBreaks', layout.rowBreaks, ({ row }) => row),
    ...withLines('colBreaks', layout.columnBreaks, ({ column }) => column),
    ...(header || footer
      ? {
          headerFooter: {
            ...(header ? { oddHeader: header } : {}),
            ...(footer ? { oddFooter: footer } : {}),
          },
        }
      : {}),
  };
}

/** A file names the line after which a page ends. */
function withLines(
  key: 'rowBreaks' | 'colBreaks',
  cells: readonly string[] = [],
  lineOf: (rect: Rect) => number,
): Pick<FilePage, typeof key> {
  const lines = cells.flatMap((cell) => {
    const rect = parseReference(cell)?.rect;
    return rect ? [lineOf(rect) - 1] : [];
  });
  return lines.length > 0 ? { [key]: lines } : {};
}

function cellsAfter(
  lines: readonly number[] | undefined,
  rectOf: (line: number) => Pick<Rect, 'row' | 'column'>,
): string[] {
  return (lines ?? []).map((line) => addressOf({ ...rectOf(line + 1), rows: 1, columns: 1 }));
}

/** undefined if the file says nothing. */
export function fromFilePage({
  pageSetup,
  headerFooter,
  rowBreaks,
  colBreaks,
}: FilePage): PageLayoutBag | undefined {
  const setup = pageSetup ?? {};
  const fits = setup.fitToPage === true;
  const isDefault = MARGINS.every(
    (side) => (setup.margins?.[side] ?? DEFAULT_MARGINS[side]) === DEFAULT_MARGINS[side],
  );
  const margins = Object.fromEntries(
    (isDefault ? [] : MARGINS).flatMap((side) => {
      const inches = setup.margins?.[side];
      return inches === undefined ? [] : [[side, Math.round(inches * POINTS_PER_INCH * 1000) / 1000]];
    }),
  );
  const zoom = fits
    ? {
        ...(setup.fitToWidth ? { horizontalFitToPages: setup.fitToWidth } : {}),
        ...(setup.fitToHeight ? { verticalFitToPages: setup.fitToHeight } : {}),
      }
    : setup.scale === undefined
      ? undefined
      : { scale: setup.scale };
  const texts = {
    ...texted(headerFooter?.oddHeader, 'Header'),
    ...texted(headerFooter?.oddFooter, 'Footer'),
  };
  const layout: PageLayoutBag = {
    ...(setup.orientation
      ? { orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait' }
      : {}),
    ...(setup.paperSize ? { paperSize: paperName(setup.paperSize) } : {}),
    ...(zoom ? { zoom } : {}),
    ...(Object.keys(margins).length > 0 ? { margins } : {}),
    ...(setup.horizontalCentered ? { centerHorizontally: true } : {}),
    ...(setup.verticalCentered ? { centerVertically: true } : {}),
    ...(setup.printArea ? { printArea: unqualified(setup.printArea) } : {}),
    ...(setup.printTitlesRow ? { printTitleRows: unqualified(setup.printTitlesRow) } : {}),
    ...(setup.printTitlesColumn
      ? { printTitleColumns: columnArea(unqualified(setup.printTitlesColumn)) }
      : {}),
    ...(Object.keys(texts).length > 0 ? { headersFooters: texts } : {}),
    ...(rowBreaks ? { rowBreaks: cellsAfter(rowBreaks, (row) => ({ row, column: 0 })) } : {}),
    ...(colBreaks ? { columnBreaks: cellsAfter(colBreaks, (column) => ({ row: 0, column })) } : {}),
  };
  return Object.keys(layout).length > 0 ? layout : undefined;
}

function sections(texts: HeadersFooters | undefined, part: 'Header' | 'Footer'): string {
  return (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[])
    .map((side) => {
      const text = texts?.[`${side}${part}`];
      return text ? SECTIONS[side] + text : '';
    })
    .join('');
}

function texted(all: string | undefined, part: 'Header' | 'Footer'): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, letter, text] of (all ?? '').matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)) {
    const side = letter === 'L' ? 'left' : letter === 'C' ? 'center' : 'right';
    if (text) {
      found[`${side}${part}`] = text;
    }
  }
  return found;
}

function unqualified(reference: string): string {
  return reference.replace(/(?:'(?:[^']|'')+'|[^,!']+)!/g, '').replace(/\$/g, '');
}

function paperName(paper: string): string {
  return paper.charAt(0).toUpperCase() + paper.slice(1);
}
