import { PAGE_LAYOUT_KEY, type HeadersFooters, type PageLayoutBag } from '../../model/bags';
import { ExcelError } from '../../model/excelError';
import { isRecord } from '../../richapi/callArguments';
import { defineType, type Property } from '../../richapi/hostObject';
import { formatRect } from '../range/address';
import { rangeArgument } from '../range/rangeLookup';
import { asBoolean, asNumber, asOneOf, asText } from '../values';
import type { WorksheetTarget } from './worksheet';

const PAPER_SIZES = [
  'Letter',
  'Legal',
  'A3',
  'A4',
  'A5',
  'B4',
  'B5',
  'Tabloid',
  'Executive',
  'Statement',
  'Folio',
] as const;

/** Excel's narrowly rounded defaults, in points. */
const MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

export const pageLayoutObject = defineType<WorksheetTarget>(() => ({
  name: 'PageLayout',
  properties: {
    orientation: layoutProperty('orientation', 'Portrait', asOneOf('Portrait', 'Landscape')),
    paperSize: layoutProperty('paperSize', 'Letter', asOneOf(...PAPER_SIZES)),
    zoom: layoutProperty('zoom', { scale: 100 }, asZoom),
    centerHorizontally: layoutProperty('centerHorizontally', false, asBoolean),
    centerVertically: layoutProperty('centerVertically', false, asBoolean),
    leftMargin: marginProperty('left'),
    rightMargin: marginProperty('right'),
    topMargin: marginProperty('top'),
    bottomMargin: marginProperty('bottom'),
    headerMargin: marginProperty('header'),
    footerMargin: marginProperty('footer'),
  },
  navigations: { headersFooters: (sheet) => headerFooterGroupObject(sheet) },
  methods: {
    setPrintArea: (sheet, args) =>
      changeLayout(sheet, { printArea: formatRect(rangeArgument(sheet.session, sheet.id, args, 0).rect) }),
    setPrintTitleRows: (sheet, args) => {
      const { row, rows } = rangeArgument(sheet.session, sheet.id, args, 0).rect;
      changeLayout(sheet, { printTitleRows: `${String(row + 1)}:${String(row + rows)}` });
    },
    setPrintTitleColumns: (sheet, args) => {
      const { column, columns } = rangeArgument(sheet.session, sheet.id, args, 0).rect;
      changeLayout(sheet, { printTitleColumns: formatRect({ row: 0, column, rows: 1, columns }) });
    },
    /** `{ left, right, … }` in points, inches or centimetres. */
    setPrintMargins: (sheet, args) => {
      const unit = args.choice(0, ['Points', 'Inches', 'Centimeters'] as const);
      const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
      const given = Object.entries(args.record(1)).filter((entry): entry is [string, number] => {
        return entry[0] in MARGINS && typeof entry[1] === 'number';
      });
      const margins = Object.fromEntries(given.map(([side, size]) => [side, size * factor]));
      changeLayout(sheet, { margins: { ...layoutOf(sheet).margins, ...margins } });
    },
  },
}));

const headerFooterGroupObject = defineType<WorksheetTarget>(() => ({
  name: 'HeaderFooterGroup',
  properties: { state: { get: () => 'Default' } },
  navigations: { defaultForAllPages: (sheet) => headerFooterObject(sheet) },
}));

const headerFooterObject = defineType<WorksheetTarget>(() => ({
  name: 'HeaderFooter',
  properties: {
    leftHeader: headerProperty('leftHeader'),
    centerHeader: headerProperty('centerHeader'),
    rightHeader: headerProperty('rightHeader'),
    leftFooter: headerProperty('leftFooter'),
    centerFooter: headerProperty('centerFooter'),
    rightFooter: headerProperty('rightFooter'),
  },
}));

export function layoutOf(sheet: WorksheetTarget): PageLayoutBag {
  const stored = sheet.session.model.bag({ sheetId: sheet.id }, PAGE_LAYOUT_KEY);
  return isRecord(stored) ? stored : {};
}

export function changeLayout(sheet: WorksheetTarget, patch: PageLayoutBag): void {
  sheet.session.model.setBag({ sheetId: sheet.id }, PAGE_LAYOUT_KEY, { ...layoutOf(sheet), ...patch });
}

function layoutProperty<K extends keyof PageLayoutBag>(
  key: K,
  otherwise: NonNullable<PageLayoutBag[K]>,
  read: (value: unknown) => NonNullable<PageLayoutBag[K]>,
): Property<WorksheetTarget> {
  return {
    get: (sheet) => layoutOf(sheet)[key] ?? otherwise,
    set: (sheet, value) => changeLayout(sheet, { [key]: read(value) }),
  };
}

function marginProperty(side: keyof typeof MARGINS): Property<WorksheetTarget> {
  return {
    get: (sheet) => layoutOf(sheet).margins?.[side] ?? MARGINS[side],
    set: (sheet, value) =>
      changeLayout(sheet, { margins: { ...layoutOf(sheet).margins, [side]: asNumber(0, 10_000)(value) } }),
  };
}

function headerProperty(part: keyof HeadersFooters): Property<WorksheetTarget> {
  return {
    get: (sheet) => layoutOf(sheet).headersFooters?.[part] ?? '',
    set: (sheet, value) =>
      changeLayout(sheet, { headersFooters: { ...layoutOf(sheet).headersFooters, [part]: asText(value) } }),
  };
}

/** Either a scale in percent or a number of pages, never both (as in Excel). */
function asZoom(value: unknown): NonNullable<PageLayoutBag['zoom']> {
  if (!isRecord(value)) {
    throw new ExcelError('InvalidArgument', 'The zoom is an object.');
  }
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  const pages = asNumber(1, 32_767);
  if (typeof scale === 'number') {
    return { scale: asNumber(10, 400)(scale) };
  }
  return {
    ...(typeof horizontalFitToPages === 'number' && { horizontalFitToPages: pages(horizontalFitToPages) }),
    ...(typeof verticalFitToPages === 'number' && { verticalFitToPages: pages(verticalFitToPages) }),
  };
}
