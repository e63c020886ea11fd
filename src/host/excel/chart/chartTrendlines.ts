import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject } from '../../richapi/hostObject';
import {
  flag,
  formatObject,
  keep,
  keptList,
  number,
  partOf,
  partProperties,
  text,
  type ChartPart,
} from './chartParts';

interface TrendlinePart extends ChartPart {
  readonly index: number;
  readonly list: ChartPart;
}

const trendlineFormat = formatObject('ChartTrendlineFormat', ['line']);
const KINDS = ['Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'] as const;

const trendlineObject = (series: ChartPart, index: number, id: string): HostObject =>
  chartTrendlineObject({ ...partOf(series, `trendline.${id}`), index, list: series });

const idOf = (entry: Readonly<Record<string, unknown>>): string => String(entry['id']);

export const chartTrendlinesObject = defineCollection<ChartPart>({
  name: 'ChartTrendlineCollection',
  items: (series) =>
    keptList(series, 'trendlines').map((entry, index) => trendlineObject(series, index, idOf(entry))),
  item: (series, key): HostObject | null => {
    const entry = keptList(series, 'trendlines')[Number(key)];
    return entry ? trendlineObject(series, Number(key), idOf(entry)) : null;
  },
  methods: {
    add: (series, args) => {
      const list = keptList(series, 'trendlines');
      const id = series.chart.session.newId('trendline');
      keep(series, 'trendlines', [...list, { id, type: args.choice(0, KINDS, 'Linear') }]);
      return trendlineObject(series, list.length, id);
    },
  },
});

const chartTrendlineObject = defineType<TrendlinePart>({
  name: 'ChartTrendline',
  properties: {
    ...partProperties<TrendlinePart>({
      backwardPeriod: number(0),
      forwardPeriod: number(0),
      intercept: number(null),
      movingAveragePeriod: number(2, 2, 255),
      name: text(),
      polynomialOrder: number(2, 2, 6),
      showEquation: flag(),
      showRSquared: flag(),
    }),
    type: {
      get: ({ list, index }) => keptList(list, 'trendlines')[index]?.['type'] ?? 'Linear',
      set: ({ list, index }, value) =>
        keep(
          list,
          'trendlines',
          keptList(list, 'trendlines').map((entry, at) => (at === index ? { ...entry, type: value } : entry)),
        ),
    },
  },
  navigations: { format: (part) => trendlineFormat(partOf(part, 'format')) },
  methods: {
    delete: ({ list, index }) =>
      keep(
        list,
        'trendlines',
        keptList(list, 'trendlines').filter((_, at) => at !== index),
      ),
  },
});
