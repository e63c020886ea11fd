import type { ChartBag, ChartSeries } from '../../model/bags';
import { ExcelError } from '../../model/excelError';
import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject, type Property } from '../../richapi/hostObject';
import { guardSheet } from '../guard';
import { qualified } from '../range/address';
import { rangeArgument } from '../range/rangeLookup';
import { asBoolean, asColor, asNumber, asText } from '../values';
import { worksheetObject } from '../worksheet/worksheet';
import {
  cellCorner,
  changeChart,
  chartOf,
  chartsOf,
  putCharts,
  seriesOf,
  type ChartTarget,
} from './chartRecords';

export const chartObject = defineType<ChartTarget>(() => ({
  name: 'Chart',
  identity: (chart) => ({ Id: chart.id }),
  properties: {
    id: { get: (chart) => chart.id },
    name: chartProperty('name', '', asText),
    chartType: chartProperty('type', '', asText),
    left: chartProperty('left', 0, asNumber(0, 1e6)),
    top: chartProperty('top', 0, asNumber(0, 1e6)),
    width: chartProperty('width', 0, asNumber(0, 1e5)),
    height: chartProperty('height', 0, asNumber(0, 1e5)),
  },
  navigations: {
    title: (chart) => chartTitleObject(chart),
    legend: (chart) => chartLegendObject(chart),
    axes: (chart) => chartAxesObject(chart),
    series: (chart) => chartSeriesCollectionObject(chart),
    worksheet: (chart) => worksheetObject({ session: chart.session, id: chart.sheetId }),
  },
  methods: {
    setData: (chart, args) => {
      const source = rangeArgument(chart.session, chart.sheetId, args, 0);
      const by = args.choice(1, ['Auto', 'Columns', 'Rows'] as const, 'Auto');
      change(chart, { series: seriesOf(source, by) });
    },
    /** From the upper left corner of one cell to the lower right corner of another. */
    setPosition: (chart, args) => {
      const start = rangeArgument(chart.session, chart.sheetId, args, 0);
      const { left, top } = cellCorner(start, start.rect.row, start.rect.column);
      if (args.get(1) === undefined) {
        change(chart, { left, top });
        return;
      }
      const { rect } = rangeArgument(chart.session, chart.sheetId, args, 1);
      const end = cellCorner(start, rect.row + rect.rows, rect.column + rect.columns);
      change(chart, { left, top, width: end.left - left, height: end.top - top });
    },
    delete: (chart) => {
      guardSheet(chart.session, chart.sheetId, 'allowEditObjects');
      chartOf(chart);
      putCharts(
        chart,
        chartsOf(chart).filter((each) => each.id !== chart.id),
      );
    },
  },
}));

const chartTitleObject = defineType<ChartTarget>({
  name: 'ChartTitle',
  properties: {
    text: {
      get: (chart) => chartOf(chart).title ?? '',
      set: (chart, value) => change(chart, { title: asText(value), showTitle: true }),
    },
    visible: chartProperty('showTitle', true, asBoolean),
  },
});

const chartLegendObject = defineType<ChartTarget>({
  name: 'ChartLegend',
  properties: {
    position: chartProperty('legendPosition', 'Bottom', asText),
    visible: {
      get: (chart) => chartOf(chart).legendPosition !== undefined,
      set: (chart, value) => {
        const { legendPosition, ...rest } = chartOf(chart);
        const shown = { ...rest, legendPosition: legendPosition ?? 'Bottom' };
        guardSheet(chart.session, chart.sheetId, 'allowEditObjects');
        putCharts(
          chart,
          chartsOf(chart).map((each) => (each.id === chart.id ? (asBoolean(value) ? shown : rest) : each)),
        );
      },
    },
  },
});

interface AxisTarget extends ChartTarget {
  readonly title: 'categoryAxisTitle' | 'valueAxisTitle';
}

const chartAxesObject = defineType<ChartTarget>({
  name: 'ChartAxes',
  navigations: {
    categoryAxis: (chart) => chartAxisObject({ ...chart, title: 'categoryAxisTitle' }),
    valueAxis: (chart) => chartAxisObject({ ...chart, title: 'valueAxisTitle' }),
  },
});

const chartAxisObject = defineType<AxisTarget>({
  name: 'ChartAxis',
  navigations: { title: (axis) => chartAxisTitleObject(axis) },
});

const chartAxisTitleObject = defineType<AxisTarget>({
  name: 'ChartAxisTitle',
  properties: {
    text: {
      get: (axis) => chartOf(axis)[axis.title] ?? '',
      set: (axis, value) => change(axis, { [axis.title]: asText(value) }),
    },
    visible: { get: (axis) => chartOf(axis)[axis.title] !== undefined },
  },
});

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

const chartSeriesCollectionObject = defineCollection<ChartTarget>({
  name: 'ChartSeriesCollection',
  items: (chart) => chartOf(chart).series.map((_, index) => chartSeriesObject({ ...chart, index })),
  item: (chart, key): HostObject | null => {
    const index = Number(key);
    return chartOf(chart).series[index] ? chartSeriesObject({ ...chart, index }) : null;
  },
  methods: {
    add: (chart, args) => {
      const { series } = chartOf(chart);
      const name = args.optionalText(0);
      change(chart, { series: [...series, { values: '', ...(name !== undefined && { name }) }] });
      return chartSeriesObject({ ...chart, index: series.length });
    },
  },
});

const chartSeriesObject = defineType<SeriesTarget>({
  name: 'ChartSeries',
  properties: {
    name: {
      get: (series) => {
        const { name, nameRef } = seriesOfTarget(series);
        return name ?? (nameRef === undefined ? '' : series.session.textAt(nameRef));
      },
      set: (series, value) => changeSeries(series, { name: asText(value) }),
    },
  },
  navigations: { format: (series) => chartSeriesFormatObject(series) },
  methods: {
    setValues: (series, args) => changeSeries(series, { values: sourceOf(series, args) }),
    setXAxisValues: (series, args) => changeSeries(series, { categories: sourceOf(series, args) }),
    delete: (series) =>
      change(series, { series: chartOf(series).series.filter((_, index) => index !== series.index) }),
  },
});

const chartSeriesFormatObject = defineType<SeriesTarget>({
  name: 'ChartSeriesFormat',
  navigations: { fill: (series) => chartFillObject(series) },
});

const chartFillObject = defineType<SeriesTarget>({
  name: 'ChartFill',
  methods: { setSolidColor: (series, args) => changeSeries(series, { color: asColor(args.get(0)) }) },
});

function chartProperty<K extends keyof ChartBag>(
  key: K,
  otherwise: NonNullable<ChartBag[K]>,
  read: (value: unknown) => NonNullable<ChartBag[K]>,
): Property<ChartTarget> {
  return {
    get: (chart) => chartOf(chart)[key] ?? otherwise,
    set: (chart, value) => change(chart, { [key]: read(value) }),
  };
}

function change(chart: ChartTarget, patch: Partial<ChartBag>): void {
  guardSheet(chart.session, chart.sheetId, 'allowEditObjects');
  changeChart(chart, patch);
}

function seriesOfTarget(target: SeriesTarget): ChartSeries {
  const found = chartOf(target).series[target.index];
  if (found) {
    return found;
  }
  throw new ExcelError('ItemNotFound', 'The series does not exist any more.');
}

function changeSeries(target: SeriesTarget, patch: Partial<ChartSeries>): void {
  seriesOfTarget(target);
  const { series } = chartOf(target);
  change(target, {
    series: series.map((each, index) => (index === target.index ? { ...each, ...patch } : each)),
  });
}

function sourceOf(target: SeriesTarget, args: Parameters<typeof rangeArgument>[2]): string {
  const range = rangeArgument(target.session, target.sheetId, args, 0);
  return qualified(range.session.sheet(range.sheetId).name, range.rect, '$');
}
