import { readInterval, writeInterval } from '../../core/rules/bandText';
import { labelAndAmount, parseAmount } from '../../core/rules/statements';
import { formatDecimal } from '../../core/points/decimalText';
import type { Points } from '../../core/points/points';
import { cellAmount, oneLine } from '../grid/cellValue';
import type { GridValue } from '../grid/grid';

/** One scoring level as an official table prints it: on a row of its own, without a number. */
export interface OfficialOption {
  readonly label: string;
  readonly points: Points;
}

/** The texts of the columns "Cách chấm" and "Tham số". */
export interface OfficialRule {
  readonly rule: string;
  readonly parameters: string;
}

/** "Ban hành kịp thời: 1", "Trên 90% (2 điểm)", "Đạt yêu cầu - 1 điểm", or the points in the column of maxima. */
export function readOption(name: GridValue, maximum: GridValue): OfficialOption | undefined {
  const text = oneLine(name).replace(/^[-–+*•]\s+/u, '');
  const inColumn = cellAmount(maximum);
  if (inColumn !== undefined && text !== '') {
    return { label: text.replace(/[:;]\s*$/u, ''), points: inColumn };
  }
  const colon = labelAndAmount(text);
  const parts =
    colon ??
    splitAt(text, /^(.+?)\s*\(([\d.,]+\s*(?:điểm|đ))\)$/iu) ??
    splitAt(text, /^(.+?)\s+[-–]\s+([\d.,]+\s*(?:điểm|đ)?)$/iu);
  const points = parts && parseAmount(parts.amount);
  return parts && points !== undefined && parts.label !== '' ? { label: parts.label, points } : undefined;
}

function splitAt(text: string, pattern: RegExp): { label: string; amount: string } | undefined {
  const match = pattern.exec(text);
  return match ? { label: match[1] ?? '', amount: match[2] ?? '' } : undefined;
}

/** The rule that some options make: bands where every label is an interval, else named levels; none: direct. */
export function ruleOfOptions(options: readonly OfficialOption[]): OfficialRule {
  if (options.length === 0) {
    return { rule: 'Chấm điểm trực tiếp', parameters: '' };
  }
  const percent = options.some(({ label }) => label.includes('%'));
  const measure = percent ? 'ratio' : 'number';
  const bands = options.map(({ label, points }) => {
    const interval = readInterval(intervalWords(label), measure);
    return interval && `${writeInterval(interval, measure)}: ${formatDecimal(points, ',')}`;
  });
  if (bands.every((band) => band !== undefined)) {
    return { rule: percent ? 'Khoảng tỷ lệ' : 'Khoảng số', parameters: bands.join('\n') };
  }
  // A semicolon would begin another statement.
  const levels = options.map(
    ({ label, points }) => `${label.replaceAll(';', ',')}: ${formatDecimal(points, ',')}`,
  );
  return { rule: 'Chọn mức', parameters: levels.join('\n') };
}

/** "Đạt trên 90% kế hoạch" → "trên 90%": the words around an interval do not change it. */
function intervalWords(label: string): string {
  const match = /(?:trên|dưới|từ|đến|[<>≤≥=]|\d).*?(?:%(?!.*%)(?:\s*trở (?:lên|xuống))?|$)/iu.exec(label);
  return label.includes('%') && match ? match[0] : label;
}
