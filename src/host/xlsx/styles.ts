import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { BorderEdge, BorderStyle, CellStylePatch } from '../model/cellStyle';

type BorderSide = NonNullable<NonNullable<FileStyle['border']>['top']>;
type Color = NonNullable<BorderSide['color']>;
type Line = BorderSide['style'];
const LINES: Readonly<Record<Line, readonly [BorderStyle['style'], BorderStyle['weight']]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};
const EDGES: readonly BorderEdge[] = ['top', 'bottom', 'left', 'right'];
const HORIZONTAL = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
} as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom', Justify: 'justify' } as const;

/** The font of cells without a style. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11 };

/** A format as the file has it. */
export function toFileStyle(style: CellStylePatch): FileStyle {
  const { borders, fillColor } = style;
  const font = defined({
    name: style.fontName,
    size: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    underline: style.underline === 'Single' ? true : undefined,
    strikethrough: style.strikethrough,
    color: style.fontColor ? toFileColor(style.fontColor) : undefined,
  });
  const alignment = defined({
    horizontal: style.horizontal ? HORIZONTAL[style.horizontal] : undefined,
    vertical: style.vertical ? VERTICAL[style.vertical] : undefined,
    wrapText: style.wrap,
    indent: style.indent,
    shrinkToFit: style.shrink,
    textRotation: style.rotation,
  });
  const lines = EDGES.flatMap((edge) => {
    const border = borders?.[edge];
    return border && border.style !== 'None'
      ? [[edge, { style: lineOf(border), color: toFileColor(border.color) }]]
      : [];
  });
  return defined({
    // A font without name or size would be whatever the opening application likes.
    font: Object.keys(font).length > 0 ? { ...DEFAULT_FONT, ...font } : undefined,
    fill: fillColor ? solid(fillColor) : undefined,
    border: orNothing(Object.fromEntries(lines) as NonNullable<FileStyle['border']>),
    alignment: orNothing(alignment),
    numFmt: style.numberFormat,
    protection: orNothing(defined({ locked: style.locked, hidden: style.formulaHidden })),
  });
}

/** A format in Excel's words; theme colours are resolved. */
export function fromFileStyle(style: FileStyle, theme: readonly string[]): CellStylePatch {
  const { font, fill, border, alignment, protection } = style;
  const underlined = font?.underline !== undefined && font.underline !== false;
  const solidFill =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? fromFileColor(fill.fgColor, theme) : '';
  const edges = EDGES.flatMap((edge) => {
    const side = border?.[edge];
    return side ? [[edge, fromSide(side, theme)]] : [];
  });
  return defined({
    fontName: font?.name,
    fontSize: font?.size,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: underlined ? ('Single' as const) : undefined,
    strikethrough: font?.strikethrough || undefined,
    fontColor: fromFileColor(font?.color, theme) || undefined,
    fillColor: solidFill || undefined,
    horizontal: nameOf(HORIZONTAL, alignment?.horizontal),
    vertical: nameOf(VERTICAL, alignment?.vertical),
    wrap: alignment?.wrapText || undefined,
    indent: alignment?.indent || undefined,
    shrink: alignment?.shrinkToFit || undefined,
    rotation: alignment?.textRotation || undefined,
    numberFormat: style.numFmt === 'General' ? undefined : style.numFmt,
    locked: protection?.locked === false ? false : undefined,
    formulaHidden: protection?.hidden || undefined,
    borders: orNothing(Object.fromEntries(edges) as NonNullable<CellStylePatch['borders']>),
  });
}

/** What a conditional format changes: Excel takes its fill from the background colour, others from the foreground. */
export function solid(color: string): NonNullable<FileStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: toFileColor(color), bgColor: toFileColor(color) };
}

export function toFileColor(color: string): Color {
  return { rgb: color.replace('#', '').toUpperCase() };
}

/** "#RRGGBB"; "" where the file leaves it to the application. */
export function fromFileColor(color: Color | undefined, theme: readonly string[]): string {
  const rgb = color?.rgb ?? (color?.theme === undefined ? undefined : theme[color.theme]);
  return rgb ? `#${rgb.replace('#', '').slice(-6).toUpperCase()}` : '';
}

function lineOf(border: BorderStyle): Line {
  const lines = Object.entries(LINES) as [Line, readonly [string, string]][];
  const exact = lines.find(([, [style, weight]]) => style === border.style && weight === border.weight);
  return (exact ?? lines.find(([, [style]]) => style === border.style))?.[0] ?? 'thin';
}

function fromSide(side: BorderSide, theme: readonly string[]): BorderStyle {
  const [style, weight] = LINES[side.style];
  return { style, weight, color: fromFileColor(side.color, theme) || '#000000' };
}

function nameOf<T extends string>(
  names: Readonly<Record<T, string>>,
  value: string | undefined,
): T | undefined {
  const found = (Object.keys(names) as T[]).find((name) => names[name] === value);
  return found === 'General' || found === 'Bottom' ? undefined : found;
}

function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function orNothing<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
