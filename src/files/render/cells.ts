import type { Cell as FileCell } from 'hucre/xlsx';
import type { CellContent, SheetLayout } from '../../sheets/layout/sheetLayout';
import type { StyleName } from '../../sheets/layout/styles';
import { formulaText } from './references';
import { styleOf } from './styles';

type Cells = Map<string, Partial<FileCell>>;

/** hucre writes a text like "#N/A" as an error cell unless it comes as rich text. */
const LOOKS_LIKE_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** In a file "_x0041_" means "A"; a text that really says so has its underscore escaped. */
const LOOKS_LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The cells of a sheet by "row,column", each with its style; empty cells of a styled area included. */
export function cellsOf(layout: SheetLayout): Cells {
  const cells: Cells = new Map();
  for (const [key, style] of styleNamesOf(layout)) {
    cells.set(key, { style: styleOf(style) });
  }
  for (const block of layout.blocks) {
    block.cells.forEach((row, rowOffset) => {
      row.forEach((content, columnOffset) => {
        if (content !== null) {
          const key = `${block.row + rowOffset},${block.column + columnOffset}`;
          cells.set(key, { ...cells.get(key), ...contentOf(content) });
        }
      });
    });
  }
  return cells;
}

function styleNamesOf(layout: SheetLayout): Map<string, StyleName> {
  const names = new Map<string, StyleName>();
  for (const { area, style } of layout.styles) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        names.set(`${row},${column}`, style);
      }
    }
  }
  return names;
}

function contentOf(content: Exclude<CellContent, null>): Partial<FileCell> {
  if (typeof content === 'object') {
    return { formula: formulaText(content.formula) };
  }
  if (typeof content !== 'string') {
    return { value: content };
  }
  const text = content.replace(LOOKS_LIKE_ESCAPE, '_x005F_');
  return LOOKS_LIKE_ERROR.test(text) ? { richText: [{ text }] } : { value: text };
}
