import { ExcelError } from '../model/excelError';
import { isRecord } from '../richapi/callArguments';
import { HTML_COLORS } from './htmlColors';

/** Readers for assigned values: each gives the value in the model's words or throws InvalidArgument. */

export function asBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') {
    return value;
  }
  throw new ExcelError('InvalidArgument', 'A boolean is needed.');
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) {
    return value;
  }
  throw new ExcelError('InvalidArgument', 'An object is needed.');
}

export function asText(value: unknown): string {
  if (typeof value === 'string') {
    return value;
  }
  throw new ExcelError('InvalidArgument', 'A text is needed.');
}

export function asNumber(least: number, most: number): (value: unknown) => number {
  return (value) => {
    if (typeof value === 'number' && value >= least && value <= most) {
      return value;
    }
    throw new ExcelError('InvalidArgument', `A number from ${String(least)} to ${String(most)} is needed.`);
  };
}

export function asOneOf<T extends string>(...allowed: readonly T[]): (value: unknown) => T {
  return (value) => {
    const found = allowed.find((each) => each.toLowerCase() === String(value).toLowerCase());
    if (found !== undefined) {
      return found;
    }
    throw new ExcelError('InvalidArgument', `One of ${allowed.join(', ')} is needed.`);
  };
}

/** "#RRGGBB" from "#rgb", "#rrggbb", "rrggbb" or an HTML colour name. */
export function asColor(value: unknown): string {
  const text = asText(value).trim().toLowerCase();
  const hex = /^#?([0-9a-f]{6})$/.exec(text);
  if (hex) {
    return `#${(hex[1] ?? '').toUpperCase()}`;
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) {
    return `#${[1, 2, 3].map((i) => (short[i] ?? '').repeat(2)).join('')}`.toUpperCase();
  }
  const named = HTML_COLORS.get(text);
  if (named !== undefined) {
    return named;
  }
  throw new ExcelError('InvalidArgument', `"${text}" is no colour.`);
}
