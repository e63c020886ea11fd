import { formatDecimal } from '../../core/points/decimalText';
import { isMultipleOf, pointsFromMicro, type Points } from '../../core/points/points';

/** What a computed points cell says when what was declared cannot be scored. Never mistaken for points. */
export const FORMULA_TEXTS = {
  wrongLevel: 'Sai mức',
  wrongData: 'Sai số liệu',
  outsideBands: 'Ngoài khoảng',
} as const;

/** Addresses of the cells that a formula refers to. */
export interface FormulaCells {
  /** Level, figure or numerator (a). */
  readonly first: string;
  /** Denominator (b). */
  readonly second: string;
  /** One pair of cells per level, on the hidden sheet. */
  readonly levels: readonly { readonly label: string; readonly points: string }[];
}

/** Compared and summed amounts are freed from floating-point noise at this many decimals. */
export const COMPARE_DECIMALS = 6;
/** Before rounding to whole units, noise is taken away here: 1,005 × 100 is 100,49999999999999 as a double. */
const NOISE_DECIMALS = 9;

/** An amount as a formula writes it. */
export function amount(points: Points): string {
  return formatDecimal(points, '.');
}

/** A text as a formula writes it. */
export function text(value: string): string {
  return `"${value}"`;
}

export const WRONG_DATA = text(FORMULA_TEXTS.wrongData);

/** numerator × maximum ÷ denominator, rounded half away from zero, never above the maximum. */
export function proportional(
  maxPoints: Points,
  decimals: number,
  numerator: string,
  denominator: string,
): string {
  const scale = 10 ** decimals;
  const scaled = `ROUND(${numerator}*${amount(maxPoints)}*${scale}/${denominator},${NOISE_DECIMALS})`;
  return `MIN(${amount(maxPoints)},ROUND(${scaled},0)/${scale})`;
}

/** numerator × maximum ÷ denominator, and from the whole on the very maximum, asked for only where rounding misses it. */
export function shareOfMaximum(
  maxPoints: Points,
  decimals: number,
  numerator: string,
  denominator: string,
): string {
  const share = proportional(maxPoints, decimals, numerator, denominator);
  return isMultipleOf(maxPoints, pointsFromMicro(10 ** (6 - decimals)))
    ? share
    : `IF(${numerator}>=${denominator},${amount(maxPoints)},${share})`;
}

/** Positive where a/b lies above the percentage; multiplied out, because 45/50 is not exactly 0,9 in a double. */
export function differenceFromRatio(percent: Points, { first, second }: FormulaCells): string {
  return `ROUND(${first}*100-${amount(percent)}*${second},${COMPARE_DECIMALS})`;
}
