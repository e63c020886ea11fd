import type { ChartBag, ChartSeries } from '../../model/bags';
import { ExcelError } from '../../model/excelError';
import { guardSheet } from '../guard';
import { chartOf, chartsOf, putCharts, type ChartTarget } from './chartRecords';

type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

/** Changes what a chart is; undefined takes a value away. */
export function changeChartPart(chart: ChartTarget, patch: Patch<ChartBag>): void {
  guardSheet(chart.session, chart.sheetId, 'allowEditObjects');
  chartOf(chart);
  putCharts(
    chart,
    chartsOf(chart).map((each) => (each.id === chart.id ? patched(each, patch) : each)),
  );
}

export function seriesOfTarget(target: SeriesTarget): ChartSeries {
  const found = chartOf(target).series[target.index];
  if (found) {
    return found;
  }
  throw new ExcelError('ItemNotFound', 'The series does not exist any more.');
}

export function changeSeries(target: SeriesTarget, patch: Patch<ChartSeries>): void {
  seriesOfTarget(target);
  const { series } = chartOf(target);
  changeChartPart(target, {
    series: series.map((each, index) => (index === target.index ? patched(each, patch) : each)),
  });
}

function patched<T extends object>(before: T, patch: Patch<T>): T {
  const after = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(after) as T;
}
