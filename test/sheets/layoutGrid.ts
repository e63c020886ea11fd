import type { Grid } from '../../src/sheets/grid/grid';
import type { GridValue } from '../../src/sheets/grid/gridValue';
import type { Area, CellContent, SheetLayout } from '../../src/sheets/layout/sheetLayout';

/** What a reader sees of a layout: its cells without formulas, as if nothing had been calculated yet. */
export function gridOfLayout(layout: SheetLayout): Grid {
  const values: GridValue[][] = [];
  for (const block of layout.blocks) {
    block.cells.forEach((cells, rowOffset) =>
      cells.forEach((cell, columnOffset) => {
        const row = (values[block.row + rowOffset] ??= []);
        row[block.column + columnOffset] = valueOf(cell);
      }),
    );
  }
  const filled = Array.from(values, (row) => Array.from(row ?? [], (value) => value ?? null));
  return { sheet: layout.name, row: 0, column: 0, values: filled };
}

/** The grids of all tables of some layouts, by table name. */
export function tablesOfLayouts(layouts: readonly SheetLayout[]): Map<string, Grid> {
  return new Map(
    layouts.flatMap((layout) =>
      layout.tables.map((table): [string, Grid] => [table.name, cut(gridOfLayout(layout), table.area)]),
    ),
  );
}

/** The cell of a layout at a 0-based place. */
export function contentAt(layout: SheetLayout, row: number, column: number): CellContent {
  let content: CellContent = null;
  for (const block of layout.blocks) {
    content = block.cells[row - block.row]?.[column - block.column] ?? content;
  }
  return content;
}

function cut(grid: Grid, area: Area): Grid {
  const values = Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) => grid.values[area.row + row]?.[area.column + column] ?? null,
    ),
  );
  return { sheet: grid.sheet, row: area.row, column: area.column, values };
}

function valueOf(cell: CellContent): GridValue {
  if (typeof cell !== 'object' || cell === null) {
    return cell;
  }
  return cell.formula.startsWith('=#') ? { error: cell.formula.slice(1) } : null;
}
