import type { Sheet, SheetChart } from 'hucre/xlsx';
import type { ChartBag } from '../model/bags';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { parseReference } from '../model/univer/move/references';
import { boxOver, cellsUnder } from './chartPlaces';

type Chart = NonNullable<Sheet['charts']>[number];

/** Kinds that a file can hold; what Office.js calls otherwise is written as the nearest of them. */
const KINDS: Readonly<Record<string, Pick<SheetChart, 'type' | 'barGrouping'>>> = {
  ColumnClustered: { type: 'column' },
  ColumnStacked: { type: 'column', barGrouping: 'stacked' },
  BarClustered: { type: 'bar' },
  BarStacked: { type: 'bar', barGrouping: 'stacked' },
  Line: { type: 'line' },
  LineMarkers: { type: 'line' },
  Pie: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
  Area: { type: 'area' },
  XYScatter: { type: 'scatter' },
};
const LEGENDS: Readonly<Record<string, Exclude<SheetChart['legend'], false | undefined>>> = {
  Bottom: 'bottom',
  Top: 'top',
  Left: 'left',
  Right: 'right',
  Corner: 'topRight',
};

/** Where the axis of values begins and ends, by the name in a file. */
const SCALES = {
  min: 'axes.Primary.Value.minimum',
  max: 'axes.Primary.Value.maximum',
  majorUnit: 'axes.Primary.Value.majorUnit',
} as const;
type FileScale = Partial<Record<keyof typeof SCALES, number>>;

function toFileScale(formats: ChartBag['formats'] = {}): FileScale | undefined {
  const scale = Object.entries(SCALES).flatMap(([key, path]) => {
    const value = formats[path];
    return typeof value === 'number' ? [[key, value]] : [];
  });
  return scale.length > 0 ? (Object.fromEntries(scale) as FileScale) : undefined;
}

function fromFileScale(scale: FileScale = {}): Readonly<Record<string, number>> {
  return Object.fromEntries(
    (Object.keys(SCALES) as (keyof typeof SCALES)[]).flatMap((key) => {
      const value = scale[key];
      return value === undefined ? [] : [[SCALES[key], value]];
    }),
  );
}

export function toFileChart(workbook: WorkbookSnapshot, sheet: SheetSnapshot, chart: ChartBag): SheetChart {
  const scale = toFileScale(chart.formats);
  const axes = {
    ...(chart.categoryAxisTitle ? { x: { title: chart.categoryAxisTitle } } : {}),
    ...(chart.valueAxisTitle || scale
      ? {
          y: {
            ...(chart.valueAxisTitle ? { title: chart.valueAxisTitle } : {}),
            ...(scale ? { scale } : {}),
          },
        }
      : {}),
  };
  return {
    ...(KINDS[chart.type] ?? { type: 'column' }),
    ...(chart.title !== undefined && chart.showTitle !== false
      ? { title: chart.title, altText: chart.title }
      : {}),
    frameTitle: chart.name,
    legend: chart.legendPosition === undefined ? false : (LEGENDS[chart.legendPosition] ?? 'bottom'),
    ...(Object.keys(axes).length > 0 ? { axes } : {}),
    series: chart.series.map((series) => {
      const name =
        series.name ?? (series.nameRef === undefined ? undefined : textAt(workbook, sheet, series.nameRef));
      return {
        ...(name === undefined ? {} : { name }),
        values: series.values.replace(/^=/, ''),
        ...(series.categories === undefined ? {} : { categories: series.categories.replace(/^=/, '') }),
        ...(series.color === undefined ? {} : { color: series.color.replace('#', '').toUpperCase() }),
      };
    }),
    anchor: cellsUnder(sheet, chart),
  };
}

export function fromFileChart(
  sheet: Pick<SheetSnapshot, 'columns' | 'rows'>,
  chart: Chart,
  index: number,
): ChartBag {
  const legend = chart.legend;
  const categoryAxisTitle = chart.axes?.x?.title;
  const valueAxisTitle = chart.axes?.y?.title;
  const formats = fromFileScale(chart.axes?.y?.scale);
  return {
    id: `chart-${index + 1}`,
    name: chart.frameTitle ?? `Chart ${index + 1}`,
    type: typeOf(chart),
    ...(chart.title === undefined ? {} : { title: chart.title }),
    ...(legend ? { legendPosition: legend === 'topRight' ? 'Corner' : capital(legend) } : {}),
    ...(categoryAxisTitle === undefined ? {} : { categoryAxisTitle }),
    ...(valueAxisTitle === undefined ? {} : { valueAxisTitle }),
    series: (chart.series ?? []).map((series) => ({
      ...(series.name === undefined ? {} : { name: series.name }),
      values: series.valuesRef ?? '',
      ...(series.categoriesRef === undefined ? {} : { categories: series.categoriesRef }),
      ...(typeof series.color === 'string' ? { color: `#${series.color}` } : {}),
    })),
    ...(Object.keys(formats).length > 0 ? { formats } : {}),
    ...boxOver(sheet, chart.anchor?.from ?? { row: 0, col: 0 }, chart.anchor?.to),
  };
}

function typeOf(chart: Chart): string {
  const [kind = 'column'] = chart.kinds as readonly string[];
  const stacked = chart.barGrouping === 'stacked' || chart.barGrouping === 'percentStacked';
  const found = Object.entries(KINDS).find(
    ([, known]) => known.type === kind && (known.barGrouping === 'stacked') === stacked,
  );
  return found?.[0] ?? 'ColumnClustered';
}

function textAt(workbook: WorkbookSnapshot, home: SheetSnapshot, text: string): string | undefined {
  const reference = parseReference(text);
  const sheet =
    reference?.sheet === undefined ? home : workbook.sheets.find((each) => each.name === reference.sheet);
  const cell = sheet?.cells.find(
    (each) => each.row === reference?.rect.row && each.column === reference.rect.column,
  );
  const value = cell?.value;
  return value === null || value === undefined || typeof value === 'object' ? undefined : String(value);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
