import type { SheetLayout } from './sheetLayout';

/** What several parts of one sheet each contribute. */
export type SheetPart = Partial<
  Pick<
    SheetLayout,
    'rows' | 'blocks' | 'styles' | 'merges' | 'validations' | 'highlights' | 'tables' | 'charts'
  >
>;

/** What belongs to the sheet as a whole. */
export type SheetFrame = Pick<SheetLayout, 'name' | 'columns'> &
  Partial<Pick<SheetLayout, 'freeze' | 'protected' | 'print' | 'visibility' | 'tabColor' | 'showGridlines'>>;

/** Puts a sheet together from its frame and its parts, in their order (later styles win). */
export function composeSheet(frame: SheetFrame, parts: readonly SheetPart[]): SheetLayout {
  return {
    protected: false,
    visibility: 'visible',
    showGridlines: false,
    ...frame,
    rows: parts.flatMap((part) => part.rows ?? []),
    blocks: parts.flatMap((part) => part.blocks ?? []),
    styles: parts.flatMap((part) => part.styles ?? []),
    merges: parts.flatMap((part) => part.merges ?? []),
    validations: parts.flatMap((part) => part.validations ?? []),
    highlights: parts.flatMap((part) => part.highlights ?? []),
    tables: parts.flatMap((part) => part.tables ?? []),
    charts: parts.flatMap((part) => part.charts ?? []),
  };
}
