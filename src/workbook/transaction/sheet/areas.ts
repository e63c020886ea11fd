import type { Area, SheetLayout } from '../../../sheets/layout/sheetLayout';

/** From A1 to the last cell of a block, a style or a column with a width. */
export function extentOf(layout: SheetLayout): Area {
  const blocks = layout.blocks.map(({ row, column, cells }) => ({
    row,
    column,
    rows: cells.length,
    columns: cells.reduce((widest, line) => Math.max(widest, line.length), 0),
  }));
  const areas = [...blocks, ...layout.styles.map(({ area }) => area)];
  return areas.reduce(union, { row: 0, column: 0, rows: 1, columns: Math.max(1, layout.columns.length) });
}

/** The smallest area that holds both. */
export function union(one: Area, other: Area | undefined): Area {
  if (!other) {
    return one;
  }
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
