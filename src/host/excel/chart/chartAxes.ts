import { defineType } from '../../richapi/hostObject';
import { qualified } from '../range/address';
import { rangeArgument } from '../range/rangeLookup';
import { asText } from '../values';
import { changeChartPart } from './chartChanges';
import {
  flag,
  formatObject,
  keep,
  keptValue,
  number,
  partOf,
  partProperties,
  scale,
  text,
  type ChartPart,
} from './chartParts';
import { chartOf, type ChartTarget } from './chartRecords';

interface AxisTarget extends ChartPart {
  readonly kind: 'Category' | 'Value' | 'Series';
  readonly group: 'Primary' | 'Secondary';
}

const axisFormat = formatObject('ChartAxisFormat', ['font', 'line', 'fill']);
const titleFormat = formatObject('ChartAxisTitleFormat', ['border', 'fill', 'font']);
const gridlinesFormat = formatObject('ChartGridlinesFormat', ['line']);

export const chartAxesObject = defineType<ChartTarget>({
  name: 'ChartAxes',
  navigations: {
    categoryAxis: (chart) => axis(chart, 'Category', 'Primary'),
    valueAxis: (chart) => axis(chart, 'Value', 'Primary'),
    seriesAxis: (chart) => axis(chart, 'Series', 'Primary'),
  },
  methods: {
    getItem: (chart, args) =>
      axis(
        chart,
        args.choice(0, ['Category', 'Value', 'Series'] as const),
        args.choice(1, ['Primary', 'Secondary'] as const, 'Primary'),
      ),
  },
});

function axis(
  chart: ChartTarget,
  kind: AxisTarget['kind'],
  group: AxisTarget['group'],
): ReturnType<typeof chartAxisObject> {
  return chartAxisObject({ chart, kind, group, path: `axes.${group}.${kind}` });
}

const chartAxisObject = defineType<AxisTarget>({
  name: 'ChartAxis',
  properties: {
    ...partProperties<AxisTarget>({
      alignment: text('Center'),
      baseTimeUnit: text('Days'),
      categoryType: text('Automatic'),
      displayUnit: text('None'),
      isBetweenCategories: flag(true),
      linkNumberFormat: flag(true),
      logBase: number(10, 2, 1000),
      majorTickMark: text('None'),
      majorTimeUnitScale: text('Days'),
      majorUnit: scale(),
      maximum: scale(),
      minimum: scale(),
      minorTickMark: text('None'),
      minorTimeUnitScale: text('Days'),
      minorUnit: scale(),
      multiLevel: flag(true),
      numberFormat: text('General'),
      offset: number(100, 0, 1000),
      position: text('Automatic'),
      reversePlotOrder: flag(),
      scaleType: text('Linear'),
      showDisplayUnitLabel: flag(),
      textOrientation: number(0, -90, 180),
      tickLabelPosition: text('NextToAxis'),
      tickLabelSpacing: scale(),
      tickMarkSpacing: number(1, 1),
      visible: flag(true),
    }),
    type: { get: ({ kind }) => kind },
    axisGroup: { get: ({ group }) => group },
    customDisplayUnit: { get: (part) => keptValue(part, 'customDisplayUnit') ?? 0 },
    positionAt: { get: (part) => keptValue(part, 'positionAt') ?? 0 },
  },
  navigations: {
    title: (part) => chartAxisTitleObject(part),
    format: (part) => axisFormat(partOf(part, 'format')),
    majorGridlines: (part) => gridlinesObject(partOf(part, 'majorGridlines')),
    minorGridlines: (part) => gridlinesObject(partOf(part, 'minorGridlines')),
  },
  methods: {
    setCategoryNames: ({ chart }, args) => {
      const range = rangeArgument(chart.session, chart.sheetId, args, 0);
      const categories = qualified(range.session.sheet(range.sheetId).name, range.rect, '$');
      changeChartPart(chart, { series: chartOf(chart).series.map((series) => ({ ...series, categories })) });
    },
    setCustomDisplayUnit: (part, args) => {
      keep(part, 'customDisplayUnit', args.get(0));
      keep(part, 'displayUnit', 'Custom');
    },
    setPositionAt: (part, args) => keep(part, 'positionAt', args.get(0)),
  },
});

const gridlinesObject = defineType<ChartPart>({
  name: 'ChartGridlines',
  properties: {
    visible: {
      get: (part) => keptValue(part, 'visible') ?? part.path.endsWith('Value.majorGridlines'),
      set: (part, value) => keep(part, 'visible', value === true),
    },
  },
  navigations: { format: (part) => gridlinesFormat(partOf(part, 'format')) },
});

const TITLES = { Category: 'categoryAxisTitle', Value: 'valueAxisTitle' } as const;

const chartAxisTitleObject = defineType<AxisTarget>({
  name: 'ChartAxisTitle',
  properties: {
    ...partProperties<AxisTarget>({ textOrientation: number(0, -90, 180) }),
    text: {
      get: (part) => titleOf(part) ?? '',
      set: (part, value) => setTitle(part, asText(value)),
    },
    visible: {
      get: (part) => titleOf(part) !== undefined && keptValue(part, 'titleHidden') !== true,
      set: (part, value) => keep(part, 'titleHidden', value !== true),
    },
  },
  navigations: { format: (part) => titleFormat(partOf(part, 'title.format')) },
  methods: {
    setFormula: (part, args) => setTitle(part, part.chart.session.textAt(args.text(0).replace(/^=/, ''))),
  },
});

function titleOf({ chart, kind }: AxisTarget): string | undefined {
  return kind === 'Series' ? undefined : chartOf(chart)[TITLES[kind]];
}

function setTitle({ chart, kind }: AxisTarget, value: string): void {
  if (kind !== 'Series') {
    changeChartPart(chart, { [TITLES[kind]]: value });
  }
}
