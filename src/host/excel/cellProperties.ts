import { CallArguments, isRecord } from '../richapi/callArguments';
import { type HostObject } from '../richapi/hostObject';
import { ExcelError } from '../model/model';
import { areasOf } from './areas';
import { rangeFormatObject } from './rangeFormat';
import { matrixOf } from './rangeContent';
import { type RangeTarget } from './rangeTarget';

type Wanted = Readonly<Record<string, unknown>>;

/** `getCellProperties({ address: true, format: { fill: { color: true } } })`: the same shape for every cell. */
export function cellPropertiesOf(range: RangeTarget, wanted: Wanted): unknown[][] {
  const { rect } = range;
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (__, c) => {
      const cell = range.at({ row: rect.row + r, column: rect.column + c, rows: 1, columns: 1 });
      return {
        ...(wanted.address === true && { address: cell.address }),
        ...(isRecord(wanted.format) && { format: pick(rangeFormatObject(areasOf(cell)), wanted.format) }),
      };
    }),
  );
}

/** `setCellProperties`: neighbours in a row with the same properties take one step together. */
export function setCellProperties(range: RangeTarget, properties: readonly unknown[]): void {
  const { rect } = range;
  matrixOf(range, properties).forEach((row, r) => {
    let first = 0;
    for (let c = 1; c <= row.length; c += 1) {
      const ends = c === row.length || JSON.stringify(row[c]) !== JSON.stringify(row[first]);
      if (!ends) continue;
      const cells = range.at({ row: rect.row + r, column: rect.column + first, rows: 1, columns: c - first });
      const wanted = row[first];
      if (isRecord(wanted) && isRecord(wanted.format))
        assign(rangeFormatObject(areasOf(cells)), wanted.format);
      first = c;
    }
  });
}

function pick(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (isRecord(value)) {
      const target = navigate(object, name);
      if (target) result[name] = pick(target, value);
    } else if (value === true) {
      const property = object.property(name);
      if (!property?.get) throw unknown(object, name);
      result[name] = property.get();
    }
  }
  return result;
}

function assign(object: HostObject, wanted: Wanted): void {
  for (const [name, value] of Object.entries(wanted)) {
    if (isRecord(value)) {
      const target = navigate(object, name);
      if (target) assign(target, value);
    } else {
      const property = object.property(name);
      if (!property?.set) throw unknown(object, name);
      property.set(value);
    }
  }
}

/** Borders are addressed by side: `{ borders: { bottom: { style } } }`. */
function navigate(object: HostObject, name: string): HostObject | null {
  const found = object.navigation(name)?.();
  if (found) return found;
  const side = object.method('getItemOrNullObject')?.(new CallArguments([`Edge${name}`]));
  if (side !== undefined && side !== null) return side as HostObject;
  throw unknown(object, name);
}

function unknown(object: HostObject, name: string): ExcelError {
  return new ExcelError('ApiNotFound', `${object.typeName}.${name} is not known to this workbook.`);
}
