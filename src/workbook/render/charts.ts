import type { ChartLayout } from '../../sheets/layout/sheetLayout';
import type { Step } from '../run/requests';
import { ACTION_BYTES } from './bytes';
import { rangeOf } from './rangeOf';

const TYPES = { stackedBar: 'BarStacked', stackedColumn: 'ColumnStacked', line: 'Line' } as const;

/**
 * A chart that exists gets new data and keeps its place and what the user made of it; one that does not is added.
 */
export function chartStep(layout: ChartLayout, existing: ReadonlySet<string>): Step {
  return {
    bytes: ACTION_BYTES * 16,
    apply: (sheet): void => {
      if (existing.has(layout.name)) {
        sheet.charts.getItem(layout.name).setData(rangeOf(sheet, layout.data), 'Columns');
      } else {
        addChart(sheet, layout);
      }
    },
  };
}

/** Adds a chart where its layout has it. */
export function addChart(sheet: Excel.Worksheet, layout: ChartLayout): void {
  const chart = sheet.charts.add(TYPES[layout.kind], rangeOf(sheet, layout.data), 'Columns');
  chart.name = layout.name;
  chart.title.text = layout.title;
  chart.legend.position = 'Bottom';
  layout.colors?.forEach((color, index) => {
    chart.series.getItemAt(index).format.fill.setSolidColor(color);
  });
  if (layout.axisEnd !== undefined) {
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = layout.axisEnd;
  }
  const { row, column, rows, columns } = layout.anchor;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}
