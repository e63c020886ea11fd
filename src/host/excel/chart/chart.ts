import type { ChartBag } from '../../model/bags';
import { defineType, type Property } from '../../richapi/hostObject';
import { eventMethods } from '../event/eventMethods';
import { EventType } from '../event/events';
import { guardSheet } from '../guard';
import { rangeArgument } from '../range/rangeLookup';
import { asNumber, asText } from '../values';
import { worksheetObject } from '../worksheet/worksheet';
import { chartAxesObject } from './chartAxes';
import { changeChartPart } from './chartChanges';
import { chartDataLabelsObject } from './chartDataLabels';
import { flag, formatObject, number, partOf, partProperties, text, type ChartPart } from './chartParts';
import { cellCorner, chartOf, chartsOf, putCharts, seriesOf, type ChartTarget } from './chartRecords';
import { chartSeriesCollectionObject } from './chartSeries';
import { chartLegendObject, chartTitleObject, dataTableOf } from './chartTexts';

const areaFormat = formatObject('ChartAreaFormat', ['border', 'fill', 'font'], {
  colorScheme: text('ColorfulPalette1'),
  roundedCorners: flag(),
});
const plotAreaFormat = formatObject('ChartPlotAreaFormat', ['border', 'fill']);
const plotAreaObject = defineType<ChartPart>({
  name: 'ChartPlotArea',
  properties: partProperties({
    height: number(0, 0),
    left: number(0, 0),
    position: text('Automatic'),
    top: number(0, 0),
    width: number(0, 0),
  }),
  navigations: { format: (part) => plotAreaFormat(partOf(part, 'format')) },
});

/** Properties that files and the grid do not know; they are kept and said again. */
const KEPT = {
  categoryLabelLevel: number(0),
  displayBlanksAs: text('NotPlotted'),
  plotBy: text('Rows'),
  plotVisibleOnly: flag(true),
  seriesNameLevel: number(0),
  showAllFieldButtons: flag(true),
  showDataLabelsOverMaximum: flag(true),
  style: number(2, 1, 48),
};

const keptProperties: Readonly<Record<string, Property<ChartTarget>>> = Object.fromEntries(
  Object.entries(partProperties(KEPT)).map(([name, { get, set }]) => [
    name,
    {
      get: (chart: ChartTarget) => get?.({ chart, path: '' }),
      set: (chart: ChartTarget, value: unknown) => set?.({ chart, path: '' }, value),
    },
  ]),
);

export const chartObject = defineType<ChartTarget>(() => ({
  name: 'Chart',
  identity: (chart) => ({ Id: chart.id }),
  properties: {
    ...keptProperties,
    id: { get: (chart) => chart.id },
    name: chartProperty('name', '', asText),
    chartType: chartProperty('type', '', asText),
    left: chartProperty('left', 0, asNumber(0, 1e6)),
    top: chartProperty('top', 0, asNumber(0, 1e6)),
    width: chartProperty('width', 0, asNumber(0, 1e5)),
    height: chartProperty('height', 0, asNumber(0, 1e5)),
  },
  navigations: {
    title: (chart) => chartTitleObject({ chart, path: 'title' }),
    legend: (chart) => chartLegendObject({ chart, path: 'legend' }),
    axes: (chart) => chartAxesObject(chart),
    series: (chart) => chartSeriesCollectionObject(chart),
    dataLabels: (chart) => chartDataLabelsObject({ chart, path: 'dataLabels' }),
    format: (chart) => areaFormat({ chart, path: 'format' }),
    plotArea: (chart) => plotAreaObject({ chart, path: 'plotArea' }),
    worksheet: (chart) => worksheetObject({ session: chart.session, id: chart.sheetId }),
  },
  methods: {
    getDataTable: (chart) => dataTableOf({ chart, path: 'dataTable' }),
    getDataTableOrNullObject: (chart) => dataTableOf({ chart, path: 'dataTable' }),
    activate: activateChart,
    ...eventMethods<ChartTarget>(
      { Activated: EventType.chartActivated, Deactivated: EventType.chartDeactivated },
      (chart) => chart.id,
    ),
    /** The looks of a series stay with its place. */
    setData: (chart, args) => {
      const source = rangeArgument(chart.session, chart.sheetId, args, 0);
      const by = args.choice(1, ['Auto', 'Columns', 'Rows'] as const, 'Auto');
      const before = chartOf(chart).series;
      const series = seriesOf(source, by).map((each, index) => {
        const { color, formats } = before[index] ?? {};
        return { ...each, ...(color !== undefined && { color }), ...(formats && { formats }) };
      });
      changeChartPart(chart, { series });
    },
    /** From the upper left corner of one cell to the lower right corner of another. */
    setPosition: (chart, args) => {
      const start = rangeArgument(chart.session, chart.sheetId, args, 0);
      const { left, top } = cellCorner(start, start.rect.row, start.rect.column);
      if (args.get(1) === undefined) {
        changeChartPart(chart, { left, top });
        return;
      }
      const { rect } = rangeArgument(chart.session, chart.sheetId, args, 1);
      const end = cellCorner(start, rect.row + rect.rows, rect.column + rect.columns);
      changeChartPart(chart, { left, top, width: end.left - left, height: end.top - top });
    },
    delete: deleteChart,
  },
}));

/** The chart is the one that keys go to; handlers hear of it. */
function activateChart(chart: ChartTarget): void {
  chartOf(chart);
  chart.session.events.emit(EventType.chartActivated, [chart.id, chart.sheetId], () => ({
    chartId: chart.id,
    worksheetId: chart.sheetId,
  }));
}

/** Takes the chart from its sheet and tells it. */
function deleteChart(chart: ChartTarget): void {
  guardSheet(chart.session, chart.sheetId, 'allowEditObjects');
  chartOf(chart);
  putCharts(
    chart,
    chartsOf(chart).filter((each) => each.id !== chart.id),
  );
  chart.session.events.emit(EventType.chartDeleted, [chart.sheetId], () => ({
    chartId: chart.id,
    worksheetId: chart.sheetId,
    source: 'Local',
  }));
}

function chartProperty<K extends keyof ChartBag>(
  key: K,
  otherwise: NonNullable<ChartBag[K]>,
  read: (value: unknown) => NonNullable<ChartBag[K]>,
): Property<ChartTarget> {
  return {
    get: (chart) => chartOf(chart)[key] ?? otherwise,
    set: (chart, value) => changeChartPart(chart, { [key]: read(value) }),
  };
}
