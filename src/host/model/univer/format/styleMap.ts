import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { BorderEdge, BorderStyle, CellStyle, CellStylePatch } from '../../cellStyle';

/** What Univer's styles have no place for; kept with the cell, so that it moves and is copied with it. */
export interface CellCustom {
  readonly unlocked?: true;
  readonly formulaHidden?: true;
  readonly shrink?: true;
  readonly horizontal?: 'Fill' | 'CenterAcrossSelection';
  readonly vertical?: 'Justify';
  /** The value is an error that nobody calculates (a constant of a file). */
  readonly error?: true;
}

export const NO_BORDER: BorderStyle = { style: 'None', weight: 'Thin', color: '#000000' };
export const DEFAULT_STYLE: CellStyle = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontColor: '#000000',
  fillColor: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  rotation: 0,
  borders: { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER },
  numberFormat: 'General',
  locked: true,
  formulaHidden: false,
};

const WRAP = 3;
const INDENT_PIXELS = 9;
const HORIZONTAL: readonly CellStyle['horizontal'][] = ['General', 'Left', 'Center', 'Right', 'Justify'];
const VERTICAL: readonly CellStyle['vertical'][] = ['Bottom', 'Top', 'Center', 'Bottom'];
const EDGES: Readonly<Record<BorderEdge, 't' | 'b' | 'l' | 'r'>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
};
/** Index: Univer's BorderStyleTypes. */
const BORDERS: readonly (readonly [BorderStyle['style'], BorderStyle['weight']])[] = [
  ['None', 'Thin'],
  ['Continuous', 'Thin'],
  ['Continuous', 'Hairline'],
  ['Dot', 'Thin'],
  ['Dash', 'Thin'],
  ['DashDot', 'Thin'],
  ['DashDotDot', 'Thin'],
  ['Double', 'Thick'],
  ['Continuous', 'Medium'],
  ['Dash', 'Medium'],
  ['DashDot', 'Medium'],
  ['DashDotDot', 'Medium'],
  ['SlantDashDot', 'Medium'],
  ['Continuous', 'Thick'],
];

/** The complete format in Excel's words. */
export function toCellStyle(style: Nullable<IStyleData>, custom: CellCustom | null | undefined): CellStyle {
  if (!style && !custom) {
    return DEFAULT_STYLE;
  }
  const given = style ?? {};
  const own = custom ?? {};
  return {
    fontName: given.ff ?? DEFAULT_STYLE.fontName,
    fontSize: given.fs ?? DEFAULT_STYLE.fontSize,
    bold: given.bl === 1,
    italic: given.it === 1,
    underline: given.ul?.s === 1 ? 'Single' : 'None',
    strikethrough: given.st?.s === 1,
    fontColor: normalColor(given.cl?.rgb) || DEFAULT_STYLE.fontColor,
    fillColor: normalColor(given.bg?.rgb),
    horizontal: own.horizontal ?? HORIZONTAL[given.ht ?? 0] ?? 'General',
    vertical: own.vertical ?? VERTICAL[given.vt ?? 0] ?? 'Bottom',
    wrap: given.tb === WRAP,
    indent: Math.round((given.pd?.l ?? 0) / INDENT_PIXELS),
    shrink: own.shrink ?? false,
    rotation: given.tr?.a ? -given.tr.a : 0,
    borders: {
      top: toBorder(given.bd?.t),
      bottom: toBorder(given.bd?.b),
      left: toBorder(given.bd?.l),
      right: toBorder(given.bd?.r),
    },
    numberFormat: given.n?.pattern || DEFAULT_STYLE.numberFormat,
    locked: !own.unlocked,
    formulaHidden: own.formulaHidden ?? false,
  };
}

/** A patch in Univer's words: null takes a setting away. Numbers instead of Univer's enums, which are the same at run time. */
export function toUniverStyle(patch: CellStylePatch): IStyleData {
  const style: Record<string, unknown> = {};
  const set = <K extends keyof CellStylePatch>(
    key: K,
    name: string,
    value: (given: NonNullable<CellStylePatch[K]>) => unknown,
  ): void => {
    const given = patch[key];
    if (given !== undefined) {
      style[name] = value(given);
    }
  };
  set('fontName', 'ff', (name) => (name === DEFAULT_STYLE.fontName ? null : name));
  set('fontSize', 'fs', (size) => (size === DEFAULT_STYLE.fontSize ? null : size));
  set('bold', 'bl', (bold) => (bold ? 1 : null));
  set('italic', 'it', (italic) => (italic ? 1 : null));
  set('underline', 'ul', (underline) => (underline === 'None' ? null : { s: 1 }));
  set('strikethrough', 'st', (strikethrough) => (strikethrough ? { s: 1 } : null));
  set('fontColor', 'cl', (color) => (normalColor(color) === DEFAULT_STYLE.fontColor ? null : toColor(color)));
  set('fillColor', 'bg', toColor);
  set('horizontal', 'ht', (horizontal) => positive(HORIZONTAL.indexOf(horizontal)));
  set('vertical', 'vt', (vertical) => positive(VERTICAL.indexOf(vertical)));
  set('wrap', 'tb', (wrap) => (wrap ? WRAP : null));
  set('indent', 'pd', (indent) => (indent > 0 ? { l: indent * INDENT_PIXELS } : null));
  set('rotation', 'tr', (rotation) => (rotation === 0 ? null : { a: -rotation }));
  set('numberFormat', 'n', (format) => (format === '' || format === 'General' ? null : { pattern: format }));
  set('borders', 'bd', toBorders);
  return style as IStyleData;
}

/** What of a patch goes beside the style; undefined where the patch says nothing about it. */
export function toCustom(
  patch: CellStylePatch,
  before: CellCustom | null | undefined,
): CellCustom | undefined {
  const { locked, formulaHidden, shrink, horizontal, vertical } = patch;
  if ([locked, formulaHidden, shrink, horizontal, vertical].every((given) => given === undefined)) {
    return undefined;
  }
  const custom: Record<string, unknown> = { ...before };
  const keep = (key: keyof CellCustom, given: unknown, value: unknown): void => {
    if (given === undefined) {
      return;
    }
    if (value === undefined) {
      delete custom[key];
    } else {
      custom[key] = value;
    }
  };
  keep('unlocked', locked, locked === false ? true : undefined);
  keep('formulaHidden', formulaHidden, formulaHidden || undefined);
  keep('shrink', shrink, shrink || undefined);
  keep(
    'horizontal',
    horizontal,
    horizontal === 'Fill' || horizontal === 'CenterAcrossSelection' ? horizontal : undefined,
  );
  keep('vertical', vertical, vertical === 'Justify' ? vertical : undefined);
  if (Object.keys(custom).length > 0) {
    return custom;
  }
  // An empty one of its own is only needed against what the cell would inherit.
  return before ? {} : undefined;
}

/** "#RRGGBB" in capitals; "" for none. Understands what the grid's own menus write, too. */
export function normalColor(color: Nullable<string>): string {
  if (!color) {
    return '';
  }
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(color);
  if (channels) {
    return `#${channels
      .slice(1, 4)
      .map((channel) => Number(channel).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : color
  ).toUpperCase();
}

function positive(number: number): number | null {
  return number > 0 ? number : null;
}

function toColor(color: string): { rgb: string } | null {
  const normal = normalColor(color);
  return normal === '' ? null : { rgb: normal };
}

function toBorder(border: Nullable<IBorderStyleData>): BorderStyle {
  const known = border ? BORDERS[border.s] : undefined;
  if (!border || !known || known[0] === 'None') {
    return NO_BORDER;
  }
  return { style: known[0], weight: known[1], color: normalColor(border.cl?.rgb) || '#000000' };
}

function toBorders(borders: Partial<Record<BorderEdge, BorderStyle>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [edge, border] of Object.entries(borders) as [BorderEdge, BorderStyle][]) {
    result[EDGES[edge]] =
      border.style === 'None'
        ? null
        : { s: borderNumber(border), cl: { rgb: normalColor(border.color) || '#000000' } };
  }
  return result;
}

function borderNumber({ style, weight }: BorderStyle): number {
  const exact = BORDERS.findIndex((border) => border[0] === style && border[1] === weight);
  return exact >= 0 ? exact : BORDERS.findIndex((border) => border[0] === style);
}
