import { defineType } from '../../richapi/hostObject';
import { guardSheet } from '../guard';
import { rects, type Areas } from '../range/areas';
import { asBoolean, asColor, asNumber, asOneOf, asText } from '../values';
import { changeStyle, commonStyle, styleProperty } from './cellStyles';
import { rangeBorderCollectionObject } from './rangeBorders';

/** Range.format: what is not kept per cell (column width, row height) goes to the rows and columns. */
export const rangeFormatObject = defineType<Areas>({
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: styleProperty(
      'horizontal',
      asOneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection'),
    ),
    verticalAlignment: styleProperty('vertical', asOneOf('Top', 'Center', 'Bottom', 'Justify')),
    wrapText: styleProperty('wrap', asBoolean),
    indentLevel: styleProperty('indent', asNumber(0, 250)),
    shrinkToFit: styleProperty('shrink', asBoolean),
    textOrientation: styleProperty('rotation', asNumber(-90, 180)),
    columnWidth: {
      get: (areas) => common(sizes(areas, 'columns')),
      set: (areas, value) => resize(areas, 'columns', asNumber(0, 1790)(value)),
    },
    rowHeight: {
      get: (areas) => common(sizes(areas, 'rows')),
      set: (areas, value) => resize(areas, 'rows', asNumber(0, 409.5)(value)),
    },
  },
  navigations: {
    font: (areas) => rangeFontObject(areas),
    fill: (areas) => rangeFillObject(areas),
    borders: (areas) => rangeBorderCollectionObject(areas),
    protection: (areas) => formatProtectionObject(areas),
  },
  methods: {
    autofitColumns: (areas) => autofit(areas, 'columns'),
    autofitRows: (areas) => autofit(areas, 'rows'),
  },
});

const rangeFontObject = defineType<Areas>({
  name: 'RangeFont',
  properties: {
    name: styleProperty('fontName', asText),
    size: styleProperty('fontSize', asNumber(1, 409)),
    bold: styleProperty('bold', asBoolean),
    italic: styleProperty('italic', asBoolean),
    strikethrough: styleProperty('strikethrough', asBoolean),
    underline: styleProperty('underline', asOneOf('None', 'Single')),
    color: styleProperty('fontColor', asColor),
  },
});

const rangeFillObject = defineType<Areas>({
  name: 'RangeFill',
  properties: {
    /** What tells a white fill from none. */
    pattern: { get: (areas) => commonStyle(areas, (style) => (style.fillColor === '' ? 'None' : 'Solid')) },
    /** Excel answers white where there is no fill. */
    color: {
      get: (areas) => commonStyle(areas, (style) => style.fillColor || '#FFFFFF') ?? '',
      set: (areas, value) => changeStyle(areas, { fillColor: value === '' ? '' : asColor(value) }),
    },
  },
  methods: { clear: (areas) => changeStyle(areas, { fillColor: '' }) },
});

const formatProtectionObject = defineType<Areas>({
  name: 'FormatProtection',
  properties: {
    locked: styleProperty('locked', asBoolean),
    formulaHidden: styleProperty('formulaHidden', asBoolean),
  },
});

type Axis = 'rows' | 'columns';

function sizes(areas: Areas, axis: Axis): readonly number[] {
  const { model } = areas.session;
  const seen = new Set<number>();
  for (const rect of rects(areas)) {
    const first = axis === 'rows' ? rect.row : rect.column;
    for (let i = first; i < first + Math.min(rect[axis], 2000); i += 1) {
      seen.add((axis === 'rows' ? model.rowSize(areas.sheetId, i) : model.columnSize(areas.sheetId, i)).size);
    }
  }
  return [...seen];
}

function common(values: readonly number[]): number | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}

function resize(areas: Areas, axis: Axis, size: number): void {
  guardSheet(areas.session, areas.sheetId, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const { model } = areas.session;
  for (const rect of rects(areas)) {
    if (axis === 'rows') {
      model.setRows(areas.sheetId, rect.row, rect.rows, { size });
    } else {
      model.setColumns(areas.sheetId, rect.column, rect.columns, { size });
    }
  }
}

function autofit(areas: Areas, axis: Axis): void {
  guardSheet(areas.session, areas.sheetId, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const rect of rects(areas)) {
    const first = axis === 'rows' ? rect.row : rect.column;
    areas.session.model.autofit(areas.sheetId, axis, first, rect[axis]);
  }
}
