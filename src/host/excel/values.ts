import { ExcelError } from '../model/excelError';
import { isRecord } from '../richapi/callArguments';

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
  const named = COLORS[text];
  if (named !== undefined) {
    return named;
  }
  throw new ExcelError('InvalidArgument', `"${text}" is no colour.`);
}

const COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  darkgray: '#A9A9A9',
  lime: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  navy: '#000080',
  teal: '#008080',
  olive: '#808000',
  maroon: '#800000',
  silver: '#C0C0C0',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  darkred: '#8B0000',
  darkgreen: '#006400',
  darkblue: '#00008B',
};
