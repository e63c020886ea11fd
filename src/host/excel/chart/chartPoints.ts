import { defineCollection } from '../../richapi/collection';
import { defineType, type HostObject } from '../../richapi/hostObject';
import { parseReference } from '../range/address';
import { officeValue } from '../range/rangeContent';
import { chartDataLabelObject } from './chartDataLabels';
import {
  colour,
  flag,
  formatObject,
  number,
  partOf,
  partProperties,
  text,
  type ChartPart,
} from './chartParts';
import { chartOf } from './chartRecords';

interface PointPart extends ChartPart {
  readonly point: number;
}

const pointFormat = formatObject('ChartPointFormat', ['border', 'fill']);

/** The points of a series: one for every cell of its values. */
export const chartPointsObject = defineCollection<ChartPart>({
  name: 'ChartPointsCollection',
  items: (series) => valuesOf(series).map((_, point) => pointObject(series, point)),
  item: (series, key): HostObject | null =>
    Number(key) < valuesOf(series).length ? pointObject(series, Number(key)) : null,
});

const pointObject = (series: ChartPart, point: number): HostObject =>
  chartPointObject({ ...partOf(series, `points.${String(point)}`), point });

const chartPointObject = defineType<PointPart>({
  name: 'ChartPoint',
  properties: {
    ...partProperties<PointPart>({
      hasDataLabel: flag(),
      markerBackgroundColor: colour('#4472C4'),
      markerForegroundColor: colour('#4472C4'),
      markerSize: number(5, 2, 72),
      markerStyle: text('Automatic'),
    }),
    value: { get: (part) => valuesOf(part)[part.point] ?? null },
  },
  navigations: {
    format: (part) => pointFormat(partOf(part, 'format')),
    dataLabel: (part) => chartDataLabelObject(partOf(part, 'dataLabel')),
  },
});

function valuesOf({ chart, series = -1 }: ChartPart): readonly unknown[] {
  const reference = parseReference(chartOf(chart).series[series]?.values ?? '');
  const sheet = reference?.sheet === undefined ? undefined : chart.session.findSheet(reference.sheet);
  return reference && sheet
    ? chart.session.model
        .read(sheet.id, reference.rect)
        .flatMap((row) => row.map((cell) => officeValue(cell.value)))
    : [];
}
