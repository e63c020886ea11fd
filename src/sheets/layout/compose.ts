import { pageBreaks } from './pageBreaks';
import type { PrintLayout, RowRun, SheetLayout } from './sheetLayout';

/** What several parts of one sheet each contribute. */
export type SheetPart = Partial<
  Pick<
    SheetLayout,
    'rows' | 'blocks' | 'styles' | 'merges' | 'validations' | 'highlights' | 'tables' | 'charts'
  >
> & {
  /** Rows that are not torn on paper, as a heading and what it is about. A sheet that shrinks itself does not heed them. */
  readonly together?: readonly RowRun[];
};

/** What belongs to the sheet as a whole. */
export type SheetFrame = Pick<SheetLayout, 'name' | 'columns'> &
  Partial<Pick<SheetLayout, 'freeze' | 'protected' | 'print' | 'visibility' | 'tabColor' | 'showGridlines'>>;

/** Puts a sheet together from its frame and its parts, in their order (later styles win). */
export function composeSheet(frame: SheetFrame, parts: readonly SheetPart[]): SheetLayout {
  const { print, ...rest } = frame;
  const layout: SheetLayout = {
    protected: false,
    visibility: 'visible',
    showGridlines: false,
    ...rest,
    rows: parts.flatMap((part) => part.rows ?? []),
    blocks: parts.flatMap((part) => part.blocks ?? []),
    styles: parts.flatMap((part) => part.styles ?? []),
    merges: parts.flatMap((part) => part.merges ?? []),
    validations: parts.flatMap((part) => part.validations ?? []),
    highlights: parts.flatMap((part) => part.highlights ?? []),
    tables: parts.flatMap((part) => part.tables ?? []),
    charts: parts.flatMap((part) => part.charts ?? []),
  };
  return print ? { ...layout, print: withBreaks(print, layout, parts) } : layout;
}

function withBreaks(print: PrintLayout, layout: SheetLayout, parts: readonly SheetPart[]): PrintLayout {
  const together = parts.flatMap((part) => part.together ?? []);
  if (!('percent' in print.size) || together.length === 0) {
    return print;
  }
  const ends = [
    ...layout.blocks.map(({ row, cells }) => row + cells.length),
    ...layout.charts.map(({ anchor }) => anchor.row + anchor.rows),
  ];
  const rows = ends.reduce((most, end) => Math.max(most, end), 0);
  const rowBreaks = pageBreaks({ heights: layout.rows, rows, together }, print.size.percent, print);
  return rowBreaks.length > 0 ? { ...print, rowBreaks } : print;
}
