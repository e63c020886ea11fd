import type { CellContent, SheetLayout } from '../../sheets/layout/sheetLayout';

/** What stands in one cell of a layout; null where nothing does. */
export function contentAt(layout: SheetLayout, row: number, column: number): CellContent {
  for (const block of layout.blocks) {
    const content = block.cells[row - block.row]?.[column - block.column];
    if (content !== undefined && content !== null) {
      return content;
    }
  }
  return null;
}

/** The text of a cell; empty where it holds none. */
export function textAt(layout: SheetLayout, row: number, column: number): string {
  const content = contentAt(layout, row, column);
  return typeof content === 'string' || typeof content === 'number' ? String(content) : '';
}
