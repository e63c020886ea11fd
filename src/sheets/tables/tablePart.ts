import type { CellContent, ColumnLayout, StyledArea } from '../layout/sheetLayout';
import type { SheetPart } from '../layout/compose';
import { rowHeight, wrappedRowHeights } from '../layout/textHeight';
import type { RowsPlace } from './rowsPart';
import { headingsOf, type SheetLanguage, type TableDefinition } from './tableDefinition';

/** Where a table stands, and what it holds: one array per row, in the order of the definition's columns. */
export interface PlacedTable {
  readonly definition: TableDefinition;
  readonly language: SheetLanguage;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellContent[])[];
}

/** A table has at least one row below its heading; a round that has none yet gets a blank one. */
export function bodyRowCount(table: Pick<PlacedTable, 'rows'>): number {
  return Math.max(1, table.rows.length);
}

/** Heading, body, styles and the Excel table itself. */
export function tablePart(table: PlacedTable): SheetPart {
  const { definition, language, row, column } = table;
  const width = definition.columns.length;
  const bodyRows = bodyRowCount(table);
  const headings = headingsOf(definition.columns, language);
  const body = table.rows.length > 0 ? table.rows : [headings.map(() => null)];
  const bodyStyles = definition.columns.map((each, index): StyledArea => ({
    area: { row: row + 1, column: column + index, rows: bodyRows, columns: 1 },
    style: each.style,
  }));
  const headingCells = definition.columns.map((each, index) => ({
    text: headings[index] ?? '',
    width: each.width - 2,
  }));
  return {
    rows: [
      { row, height: rowHeight(headingCells) },
      ...wrappedRowHeights(row + 1, table.rows, definition.columns),
    ],
    blocks: [
      { row, column, cells: [headings] },
      { row: row + 1, column, cells: body },
    ],
    styles: [{ area: { row, column, rows: 1, columns: width }, style: 'heading' }, ...bodyStyles],
    tables: [{ name: definition.name, area: { row, column, rows: bodyRows + 1, columns: width } }],
  };
}

export function columnLayouts(definition: TableDefinition): ColumnLayout[] {
  return definition.columns.map(({ width }) => ({ width }));
}

/** What a cell of a draft is written as; an error cell as the formula that is nothing but this error. */
export function cellContent(value: CellContent | { readonly error: string }): CellContent {
  return typeof value === 'object' && value !== null && 'error' in value
    ? { formula: `=${value.error}` }
    : value;
}

/** The rows of a table that is only now made, and its columns in the order of their definition. */
export function placeOfRows({ definition, row, column, ...table }: PlacedTable): RowsPlace {
  return {
    row: row + 1,
    rows: bodyRowCount(table),
    columns: new Map(definition.columns.map(({ key }, index) => [key, column + index])),
  };
}
