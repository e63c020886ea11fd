import type { SheetChart } from 'hucre/xlsx';
import type { Area, ChartLayout, SheetLayout } from '../../sheets/layout/sheetLayout';
import { textAt } from './contents';
import { absoluteReference } from './references';

/** A native chart: one series per column of the data, named by its heading. */
export function chartOf(layout: SheetLayout, chart: ChartLayout): SheetChart {
  const { data, anchor } = chart;
  const below = (column: number): Area => ({
    row: data.row + 1,
    column,
    rows: data.rows - 1,
    columns: 1,
  });
  return {
    ...familyOf(chart.kind),
    title: chart.title,
    frameTitle: chart.name,
    altText: chart.title,
    legend: 'bottom',
    ...(chart.axisEnd !== undefined && { axes: { y: { scale: { min: 0, max: chart.axisEnd } } } }),
    series: Array.from({ length: data.columns - 1 }, (_, index) => {
      const column = data.column + 1 + index;
      const color = chart.colors?.[index];
      return {
        name: textAt(layout, data.row, column),
        values: absoluteReference(below(column)),
        categories: absoluteReference(below(data.column)),
        ...(color !== undefined && { color: color.slice(1) }),
      };
    }),
    anchor: {
      from: { row: anchor.row, col: anchor.column },
      to: { row: anchor.row + anchor.rows, col: anchor.column + anchor.columns },
    },
  };
}

function familyOf(kind: ChartLayout['kind']): Pick<SheetChart, 'type' | 'barGrouping'> {
  switch (kind) {
    case 'stackedBar':
      return { type: 'bar', barGrouping: 'stacked' };
    case 'stackedColumn':
      return { type: 'column', barGrouping: 'stacked' };
    case 'line':
      return { type: 'line' };
  }
}
