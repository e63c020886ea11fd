/** A number as Excel has it: at most fifteen significant digits, 0.DIGITS × 10^exponent. */
export interface Digits {
  readonly isNegative: boolean;
  /** Without zeros at either end; empty for zero. */
  readonly digits: string;
  readonly exponent: number;
}

const SIGNIFICANT = 15;

/** A finite number in decimal digits; what a double holds beyond fifteen is noise. */
export function digitsOf(value: number): Digits {
  const [mantissa = '', power = '0'] = Math.abs(value)
    .toExponential(SIGNIFICANT - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { isNegative: value < 0, digits, exponent: digits === '' ? 0 : Number(power) + 1 };
}

/** The same times a power of ten. */
export function shifted({ digits, exponent, ...rest }: Digits, powers: number): Digits {
  return { ...rest, digits, exponent: digits === '' ? 0 : exponent + powers };
}

/** Whole part and so many decimals, rounded half away from zero; the whole part of 0.5 is empty. */
export function fixed(
  { digits, exponent }: Digits,
  decimals: number,
): { readonly whole: string; readonly fraction: string } {
  const kept = exponent + decimals;
  const padded = kept <= 0 ? '' : digits.slice(0, kept).padEnd(kept, '0');
  const isUp = kept >= 0 && (digits[kept] ?? '0') >= '5';
  const rounded = (isUp ? increased(padded) : padded).padStart(decimals, '0');
  const split = rounded.length - decimals;
  return { whole: rounded.slice(0, split).replace(/^0+/, ''), fraction: rounded.slice(split) };
}

/** One more in the last place: "199" is "200", "99" is "100", "" is "1". */
function increased(digits: string): string {
  const nines = digits.length - digits.replace(/9+$/, '').length;
  const head = digits.slice(0, digits.length - nines);
  const last = head === '' ? '1' : head.slice(0, -1) + String(Number(head.at(-1)) + 1);
  return last + '0'.repeat(nines);
}
