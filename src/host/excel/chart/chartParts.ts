import { isRecord } from '../../richapi/callArguments';
import { defineType, type HostObject, type Property } from '../../richapi/hostObject';
import { guardSheet } from '../guard';
import { asBoolean, asColor, asNumber, asText } from '../values';
import { chartOf, putCharts, chartsOf, type ChartTarget } from './chartRecords';

/** A part of a chart, or of one of its series, whose properties are kept under its path: "legend.font", "points.2.fill". */
export interface ChartPart {
  readonly chart: ChartTarget;
  readonly series?: number;
  readonly path: string;
}

type Kept = Readonly<Record<string, unknown>>;

export function partOf(part: ChartPart, name: string): ChartPart {
  return { ...part, path: part.path === '' ? name : `${part.path}.${name}` };
}

export function keptValue(part: ChartPart, name: string): unknown {
  return keptOf(part)[partOf(part, name).path];
}

/** undefined takes the value away. */
export function keep(part: ChartPart, name: string, value: unknown): void {
  const { chart, series } = part;
  guardSheet(chart.session, chart.sheetId, 'allowEditObjects');
  chartOf(chart);
  const formats = { ...keptOf(part), [partOf(part, name).path]: value };
  putCharts(
    chart,
    chartsOf(chart).map((each) => {
      if (each.id !== chart.id) {
        return each;
      }
      return series === undefined
        ? { ...each, formats }
        : {
            ...each,
            series: each.series.map((one, index) => (index === series ? { ...one, formats } : one)),
          };
    }),
  );
}

function keptOf({ chart, series }: ChartPart): Kept {
  const bag = chartOf(chart);
  return (series === undefined ? bag.formats : bag.series[series]?.formats) ?? {};
}

/** How a property is checked when it is assigned, and what it says before. */
export interface PartProperty {
  readonly read: (value: unknown) => unknown;
  readonly otherwise: unknown;
}

export const flag = (otherwise = false): PartProperty => ({ read: asBoolean, otherwise });
export const text = (otherwise = ''): PartProperty => ({ read: asText, otherwise });
export const colour = (otherwise: string): PartProperty => ({ read: asColor, otherwise });
export const number = (otherwise: number | null, least = -1e9, most = 1e9): PartProperty => ({
  read: asNumber(least, most),
  otherwise,
});
/** A number, or "" for Excel's own choice. */
export const scale = (): PartProperty => ({
  read: (value) => (value === '' ? '' : asNumber(-1e300, 1e300)(value)),
  otherwise: '',
});

export function partProperties<T extends ChartPart = ChartPart>(
  properties: Readonly<Record<string, PartProperty>>,
): Readonly<Record<string, Property<T>>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { read, otherwise }]) => [
      name,
      {
        get: (part: T) => keptValue(part, name) ?? otherwise,
        set: (part: T, value: unknown) => keep(part, name, read(value)),
      },
    ]),
  );
}

const fontObject = defineType<ChartPart>({
  name: 'ChartFont',
  properties: partProperties({
    bold: flag(),
    color: colour('#595959'),
    italic: flag(),
    name: text('Calibri'),
    size: number(10, 1, 409),
    underline: text('None'),
  }),
});

const line = { color: colour('#595959'), lineStyle: text('Continuous'), weight: number(0.75, 0, 1584) };
const clear = (part: ChartPart): void => keep(part, 'lineStyle', 'None');
const lineObject = defineType<ChartPart>({
  name: 'ChartLineFormat',
  properties: partProperties(line),
  methods: { clear },
});
const borderObject = defineType<ChartPart>({
  name: 'ChartBorder',
  properties: partProperties(line),
  methods: { clear },
});

const fillObject = defineType<ChartPart>({
  name: 'ChartFill',
  methods: {
    setSolidColor: (part, args) => keep(part, 'color', asColor(args.get(0))),
    getSolidColor: (part) => keptValue(part, 'color') ?? '',
    clear: (part) => keep(part, 'color', undefined),
  },
});

const ASPECTS = { border: borderObject, fill: fillObject, font: fontObject, line: lineObject } as const;

/** The `format` of a part: its border, fill, font or line. */
export function formatObject(
  name: string,
  aspects: readonly (keyof typeof ASPECTS)[],
  properties: Readonly<Record<string, PartProperty>> = {},
): (part: ChartPart) => HostObject {
  return defineType<ChartPart>({
    name,
    properties: partProperties(properties),
    navigations: Object.fromEntries(
      aspects.map((aspect) => [aspect, (part: ChartPart) => ASPECTS[aspect](partOf(part, aspect))]),
    ),
  });
}

/** How many items a list of parts has that were added one by one. */
export function keptList(part: ChartPart, name: string): readonly Kept[] {
  const stored = keptValue(part, name);
  return Array.isArray(stored) ? stored.filter(isRecord) : [];
}
