import { ExcelError } from '../../model/excelError';
import type { CallArguments } from '../../richapi/callArguments';
import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { parseReference, qualified } from '../range/address';
import { officeValue } from '../range/rangeContent';
import { rangeArgument } from '../range/rangeLookup';
import { asColor, asNumber, asText } from '../values';
import { changeChartPart, changeSeries, seriesOfTarget, type SeriesTarget } from './chartChanges';
import { chartDataLabelsObject } from './chartDataLabels';
import {
  colour,
  flag,
  formatObject,
  keep,
  keptValue,
  number,
  partOf,
  partProperties,
  text,
  type ChartPart,
} from './chartParts';
import { chartPointsObject } from './chartPoints';
import { chartOf, type ChartTarget } from './chartRecords';
import { chartTrendlinesObject } from './chartTrendlines';

/** A series and the part of the chart under which its formats are kept. */
interface SeriesPart extends ChartPart {
  readonly series: number;
}

const lineFormat = formatObject('ChartSeriesFormat', ['line']);

function targetOf({ chart, series }: SeriesPart): SeriesTarget {
  return { ...chart, index: series };
}

const seriesObject = (chart: ChartTarget, series: number): HostObject =>
  chartSeriesObject({ chart, series, path: '' });

export const chartSeriesCollectionObject = defineCollection<ChartTarget>({
  name: 'ChartSeriesCollection',
  items: (chart) => chartOf(chart).series.map((_, index) => seriesObject(chart, index)),
  item: (chart, key): HostObject | null =>
    chartOf(chart).series[Number(key)] ? seriesObject(chart, Number(key)) : null,
  methods: {
    add: (chart, args) => {
      const { series } = chartOf(chart);
      const name = args.optionalText(0);
      changeChartPart(chart, { series: [...series, { values: '', ...(name !== undefined && { name }) }] });
      return seriesObject(chart, series.length);
    },
  },
});

const chartSeriesObject = defineType<SeriesPart>({
  name: 'ChartSeries',
  properties: {
    ...partProperties<SeriesPart>({
      axisGroup: text('Primary'),
      doughnutHoleSize: number(50, 10, 90),
      explosion: number(0, 0, 400),
      filtered: flag(),
      firstSliceAngle: number(0, 0, 360),
      gapWidth: number(150, 0, 500),
      hasDataLabels: flag(),
      invertIfNegative: flag(),
      markerBackgroundColor: colour('#4472C4'),
      markerForegroundColor: colour('#4472C4'),
      markerSize: number(5, 2, 72),
      markerStyle: text('Automatic'),
      overlap: number(0, -100, 100),
      secondPlotSize: number(75, 5, 200),
      showConnectorLines: flag(true),
      showLeaderLines: flag(true),
      showShadow: flag(),
      smooth: flag(),
      splitType: text('SplitByPosition'),
      splitValue: number(2),
      varyByCategories: flag(),
    }),
    chartType: {
      get: (part) => keptValue(part, 'chartType') ?? chartOf(part.chart).type,
      set: (part, value) => keep(part, 'chartType', asText(value)),
    },
    name: {
      get: (part) => {
        const { name, nameRef } = seriesOfTarget(targetOf(part));
        return name ?? (nameRef === undefined ? '' : part.chart.session.textAt(nameRef));
      },
      set: (part, value) => changeSeries(targetOf(part), { name: asText(value) }),
    },
    /** Where the series is drawn; the collection keeps its order. */
    plotOrder: {
      get: (part) => keptValue(part, 'plotOrder') ?? part.series,
      set: (part, value) => keep(part, 'plotOrder', asNumber(0, 255)(value)),
    },
  },
  navigations: {
    format: (part) => chartSeriesFormatObject(part),
    points: (part) => chartPointsObject(part),
    dataLabels: (part) => chartDataLabelsObject(partOf(part, 'dataLabels')),
    trendlines: (part) => chartTrendlinesObject(part),
  },
  methods: {
    setValues: (part, args) => changeSeries(targetOf(part), { values: sourceOf(part, args) }),
    setXAxisValues: (part, args) => changeSeries(targetOf(part), { categories: sourceOf(part, args) }),
    setBubbleSizes: (part, args) => keep(part, 'bubbleSizes', sourceOf(part, args)),
    getDimensionValues: dimensionValues,
    getDimensionDataSourceString: (part, args) => dimensionSource(part, args),
    getDimensionDataSourceType: (part, args) => (dimensionSource(part, args) === '' ? 'List' : 'LocalRange'),
    delete: ({ chart, series }) =>
      changeChartPart(chart, { series: chartOf(chart).series.filter((_, index) => index !== series) }),
  },
});

const chartSeriesFormatObject = defineType<SeriesPart>({
  name: 'ChartSeriesFormat',
  navigations: {
    fill: (part) => seriesFillObject(part),
    line: (part) => lineFormat(partOf(part, 'format')).navigation('line')?.() ?? null,
  },
});

/** The colour that files know too. */
const seriesFillObject = defineType<SeriesPart>({
  name: 'ChartFill',
  methods: {
    setSolidColor: (part, args) => changeSeries(targetOf(part), { color: asColor(args.get(0)) }),
    getSolidColor: (part) => seriesOfTarget(targetOf(part)).color ?? '',
    clear: (part) => changeSeries(targetOf(part), { color: undefined }),
  },
});

function sourceOf({ chart }: SeriesPart, args: CallArguments): string {
  const range = rangeArgument(chart.session, chart.sheetId, args, 0);
  return qualified(range.session.sheet(range.sheetId).name, range.rect, '$');
}

const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

function dimensionSource(part: SeriesPart, args: CallArguments): string {
  const dimension = args.choice(0, DIMENSIONS);
  const { values, categories } = seriesOfTarget(targetOf(part));
  if (dimension === 'BubbleSizes') {
    return String(keptValue(part, 'bubbleSizes') ?? '');
  }
  return dimension === 'Values' || dimension === 'YValues' ? values : (categories ?? '');
}

function dimensionValues(part: SeriesPart, args: CallArguments): readonly unknown[] {
  const reference = parseReference(dimensionSource(part, args));
  const { session } = part.chart;
  const sheet = reference?.sheet === undefined ? undefined : session.findSheet(reference.sheet);
  if (!reference || !sheet) {
    throw new ExcelError('InvalidArgument', 'The series has no such values.');
  }
  return session.model
    .read(sheet.id, reference.rect)
    .flatMap((row) => row.map((cell) => officeValue(cell.value)));
}
