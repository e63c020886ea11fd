import type { BorderStyle, CellStyle } from '../../model/cellStyle';
import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import { CallArguments, isRecord } from '../../richapi/callArguments';
import { isHostObject, type HostObject } from '../../richapi/hostObject';
import { areasOf } from '../range/areas';
import { matrixOf } from '../range/rangeContent';
import type { RangeTarget } from '../range/rangeTarget';
import { isRowHidden } from '../range/specialCells';
import { rangeFormatObject } from './rangeFormat';

type Wanted = Readonly<Record<string, unknown>>;
type Loaded = Record<string, unknown>;

/** `getCellProperties({ address: true, format: { fill: { color: true } } })`: the same shape for every cell. */
export function cellPropertiesOf(range: RangeTarget, wanted: Wanted): Loaded[][] {
  const { rect, session, sheetId } = range;
  return session.model.styles(sheetId, rect).map((row, r) =>
    row.map((style, c) => ({
      ...(wanted.address === true && {
        address: range.at({ row: rect.row + r, column: rect.column + c, rows: 1, columns: 1 }).address,
      }),
      ...formatPart(wanted, () => officeFormat(style)),
    })),
  );
}

/** `getRowProperties`: one entry for every row of the range. */
export function rowPropertiesOf(range: RangeTarget, wanted: Wanted): Loaded[] {
  const { rect, session, sheetId } = range;
  const filtered = new Set(session.model.filteredRows(sheetId));
  return Array.from({ length: rect.rows }, (_, offset) => {
    const row = rect.row + offset;
    const line = range.at({ ...rect, row, rows: 1 });
    const all = { rowIndex: row, rowHidden: isRowHidden(range, row, filtered), address: line.address };
    const rowHeight = session.model.rowSize(sheetId, row).size;
    return { ...pick(all, { ...wanted, format: false }), ...formatPart(wanted, () => ({ rowHeight })) };
  });
}

/** `getColumnProperties`: one entry for every column of the range. */
export function columnPropertiesOf(range: RangeTarget, wanted: Wanted): Loaded[] {
  const { rect, session, sheetId } = range;
  return Array.from({ length: rect.columns }, (_, offset) => {
    const column = rect.column + offset;
    const line = range.at({ ...rect, column, columns: 1 });
    const { size, hidden } = session.model.columnSize(sheetId, column);
    const all = { columnIndex: column, columnHidden: hidden, address: line.address };
    return {
      ...pick(all, { ...wanted, format: false }),
      ...formatPart(wanted, () => ({ columnWidth: size })),
    };
  });
}

/** `setCellProperties`: neighbours in a row with the same properties take one step together. */
export function setCellProperties(range: RangeTarget, properties: readonly unknown[]): void {
  const { rect } = range;
  matrixOf(range, properties).forEach((row, r) => {
    let first = 0;
    for (let c = 1; c <= row.length; c += 1) {
      const ends = c === row.length || JSON.stringify(row[c]) !== JSON.stringify(row[first]);
      if (!ends) {
        continue;
      }
      const cells = range.at({ row: rect.row + r, column: rect.column + first, rows: 1, columns: c - first });
      const wanted = row[first];
      if (isRecord(wanted) && isRecord(wanted.format)) {
        assign(rangeFormatObject(areasOf(cells)), wanted.format);
      }
      first = c;
    }
  });
}

/** `setRowProperties` and `setColumnProperties`: a record for each line of the range. */
export function setLineProperties(
  range: RangeTarget,
  axis: 'rows' | 'columns',
  properties: readonly unknown[],
  hide: (line: RangeTarget, hidden: boolean) => void,
): void {
  const { rect } = range;
  if (properties.length !== rect[axis]) {
    throw new ExcelError('InvalidArgument', 'There must be one entry for every line of the range.');
  }
  properties.forEach((wanted, offset) => {
    if (!isRecord(wanted)) {
      return;
    }
    const place: Rect =
      axis === 'rows'
        ? { ...rect, row: rect.row + offset, rows: 1 }
        : { ...rect, column: rect.column + offset, columns: 1 };
    const line = range.at(place);
    const hidden = wanted[axis === 'rows' ? 'rowHidden' : 'columnHidden'];
    if (typeof hidden === 'boolean') {
      hide(line, hidden);
    }
    if (isRecord(wanted.format)) {
      assign(rangeFormatObject(areasOf(line)), wanted.format);
    }
  });
}

/** All format properties of one cell, in the shape of Office.js. */
function officeFormat(style: CellStyle): Loaded {
  const { fontName, fontSize, bold, italic, underline, strikethrough, fontColor, fillColor } = style;
  return {
    font: { name: fontName, size: fontSize, bold, italic, underline, strikethrough, color: fontColor },
    fill: { color: fillColor === '' ? '#FFFFFF' : fillColor, pattern: fillColor === '' ? 'None' : 'Solid' },
    borders: style.borders,
    protection: { locked: style.locked, formulaHidden: style.formulaHidden },
    horizontalAlignment: style.horizontal,
    verticalAlignment: style.vertical,
    wrapText: style.wrap,
    indentLevel: style.indent,
    shrinkToFit: style.shrink,
    textOrientation: style.rotation,
  };
}

/** The wanted part of a format; `wanted.format` may be true for all of it. */
function formatPart(wanted: Wanted, format: () => Loaded): Loaded {
  if (wanted.format === true) {
    return { format: format() };
  }
  return isRecord(wanted.format) ? { format: pick(format(), wanted.format) } : {};
}

/** What is marked with true; what is marked inside borders counts for each side. */
function pick(all: Loaded, wanted: Wanted): Loaded {
  const picked: Loaded = {};
  for (const [name, mark] of Object.entries(wanted)) {
    if (mark !== true && !isRecord(mark)) {
      continue;
    }
    if (!(name in all)) {
      throw new ExcelError('ApiNotFound', `The cell property ${name} is not known to this workbook.`);
    }
    const value = all[name];
    if (!isRecord(mark)) {
      picked[name] = value;
    } else if (name === 'borders') {
      picked[name] = pickSides(value as CellStyle['borders'], mark);
    } else {
      picked[name] = pick(value as Loaded, mark);
    }
  }
  return picked;
}

function pickSides(borders: CellStyle['borders'], wanted: Wanted): Loaded {
  return Object.fromEntries(
    Object.entries(borders).map(([side, line]: [string, BorderStyle]) => [side, pick({ ...line }, wanted)]),
  );
}

function assign(object: HostObject, wanted: Wanted): void {
  for (const [name, value] of Object.entries(wanted)) {
    if (value === null || value === undefined) {
      continue;
    }
    if (isRecord(value)) {
      assign(navigate(object, name), value);
      continue;
    }
    const property = object.property(name);
    if (!property?.set) {
      throw unknown(object, name);
    }
    property.set(value);
  }
}

/** Borders are addressed by side: `{ borders: { bottom: { style } } }`. */
function navigate(object: HostObject, name: string): HostObject {
  const found = object.navigation(name)?.();
  if (found) {
    return found;
  }
  const side = object.method('getItemOrNullObject')?.(new CallArguments([`Edge${name}`]));
  if (isHostObject(side)) {
    return side;
  }
  throw unknown(object, name);
}

function unknown(object: HostObject, name: string): ExcelError {
  return new ExcelError('ApiNotFound', `${object.typeName}.${name} is not known to this workbook.`);
}
