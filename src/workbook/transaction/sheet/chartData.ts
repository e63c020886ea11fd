import type {
  Area,
  CellBlock,
  CellContent,
  ChartLayout,
  SheetLayout,
} from '../../../sheets/layout/sheetLayout';

/**
 * Where a chart's data stood on the former sheet: Excel does not tell what a chart was made from, so its headings
 * are looked up, and the rows below them up to the first one without a category belong to it.
 */
export function formerChartData(
  chart: ChartLayout,
  layout: SheetLayout,
  former: CellBlock,
): Area | undefined {
  const headings = contentsAt(layout.blocks, chart.data);
  const at = (row: number, column: number): CellContent =>
    former.cells[row - former.row]?.[column - former.column] ?? null;
  const end = former.row + former.cells.length;
  for (let row = former.row; row < end; row++) {
    if (!headings.every((heading, index) => at(row, chart.data.column + index) === heading)) {
      continue;
    }
    let last = row;
    while (at(last + 1, chart.data.column) !== null) {
      last += 1;
    }
    return { ...chart.data, row, rows: last - row + 1 };
  }
  return undefined;
}

/** The first row of an area, from whichever blocks hold it. */
function contentsAt(blocks: readonly CellBlock[], area: Area): CellContent[] {
  return Array.from({ length: area.columns }, (_, index) => {
    for (const block of [...blocks].reverse()) {
      const content = block.cells[area.row - block.row]?.[area.column + index - block.column];
      if (content !== undefined) {
        return content;
      }
    }
    return null;
  });
}
