import { defineType } from '../../richapi/hostObject';
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
  text,
  type ChartPart,
} from './chartParts';
import { chartOf } from './chartRecords';

const box = { height: number(20, 0), left: number(0, 0), top: number(0, 0), width: number(100, 0) };
const legendFormat = formatObject('ChartLegendFormat', ['border', 'fill', 'font']);
const titleFormat = formatObject('ChartTitleFormat', ['border', 'fill', 'font']);
const stringFormat = formatObject('ChartFormatString', ['font']);
const tableFormat = formatObject('ChartDataTableFormat', ['border', 'fill', 'font']);

export const chartTitleObject = defineType<ChartPart>({
  name: 'ChartTitle',
  properties: {
    ...partProperties({
      ...box,
      horizontalAlignment: text('Center'),
      overlay: flag(),
      position: text('Automatic'),
      showShadow: flag(),
      textOrientation: number(0, -90, 180),
      verticalAlignment: text('Center'),
    }),
    text: {
      get: ({ chart }) => chartOf(chart).title ?? '',
      set: (part, value) => changeChartPart(part.chart, { title: asText(value), showTitle: true }),
    },
    visible: {
      get: ({ chart }) => chartOf(chart).showTitle ?? true,
      set: ({ chart }, value) => changeChartPart(chart, { showTitle: value === true }),
    },
  },
  navigations: { format: (part) => titleFormat(partOf(part, 'format')) },
  methods: {
    getSubstring: (part, args) =>
      stringFormat(partOf(part, `substring.${String(args.integer(0))}-${String(args.integer(1))}`)),
    setFormula: ({ chart }, args) =>
      changeChartPart(chart, {
        title: chart.session.textAt(args.text(0).replace(/^=/, '')),
        showTitle: true,
      }),
  },
});

export const chartLegendObject = defineType<ChartPart>({
  name: 'ChartLegend',
  properties: {
    ...partProperties({ ...box, overlay: flag(), showShadow: flag() }),
    position: {
      get: ({ chart }) => chartOf(chart).legendPosition ?? 'Bottom',
      set: ({ chart }, value) => changeChartPart(chart, { legendPosition: asText(value) }),
    },
    visible: {
      get: ({ chart }) => chartOf(chart).legendPosition !== undefined,
      set: ({ chart }, value) =>
        changeChartPart(chart, {
          legendPosition: value === true ? (chartOf(chart).legendPosition ?? 'Bottom') : undefined,
        }),
    },
  },
  navigations: { format: (part) => legendFormat(partOf(part, 'format')) },
});

export const chartDataTableObject = defineType<ChartPart>({
  name: 'ChartDataTable',
  properties: partProperties({
    visible: flag(true),
    showHorizontalBorder: flag(true),
    showLegendKey: flag(true),
    showOutlineBorder: flag(true),
    showVerticalBorder: flag(true),
  }),
  navigations: { format: (part) => tableFormat(partOf(part, 'format')) },
});

/** A chart has its table of data from the first time that one asks for it. */
export function dataTableOf(part: ChartPart): ReturnType<typeof chartDataTableObject> {
  if (keptValue(part, 'visible') === undefined) {
    keep(part, 'visible', true);
  }
  return chartDataTableObject(part);
}
