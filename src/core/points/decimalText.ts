import { MICRO_PER_POINT, pointsFromMicro, type Points } from './points';

export type DecimalProblem = 'notANumber' | 'tooManyDecimals' | 'tooLarge';

export type DecimalReading =
  | { readonly ok: true; readonly value: Points }
  | { readonly ok: false; readonly problem: Exclude<DecimalProblem, 'tooManyDecimals'> }
  /** `nearest`: rounded half away from zero to six decimals, for whoever may round and says so. */
  | { readonly ok: false; readonly problem: 'tooManyDecimals'; readonly nearest: Points };

const DECIMALS = 6;
const INVISIBLE = /\s/g;
/** No amount that anybody means is longer; what is, is not read further. */
const LONGEST = 60;
/** "1 5" may be fifteen or two numbers; spaces stand between thousands or nowhere. */
const TORN = /[\d.,]\s+[\d.,]/u;
const GROUPED_BY_SPACE = /^[-−]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/u;
/** Digits, comma, full stop and minus in the width of an ideograph. */
const FULL_WIDTH = /[\uff10-\uff19\uff0c\uff0e\uff0d]/g;
const WIDTH_OFFSET = 0xfee0;
const GROUPED_BY_DOT = /^\d{1,3}(\.\d{3})+,\d+$/;
const GROUPED_BY_COMMA = /^\d{1,3}(,\d{3})+\.\d+$/;
const PLAIN = /^(\d*)(?:\.(\d*))?$/;

/**
 * Reads a number that somebody typed as text, exactly: "8,5", " 8.5 ", "−1,25", "1.035,5", "1,035.5".
 *
 * A single comma or dot is the decimal separator, because no item is worth a thousand points: "1.035" is
 * 1,035, not 1035. With both, the last one is the decimal separator. Spaces within are read between thousands only.
 *
 * @returns the value in micro-points (also for ratios and counts, where one unit is 10⁶), or why there is none.
 *   More than six decimals are refused rather than rounded.
 */
export function parseDecimal(text: string): DecimalReading {
  const seen = text.length > LONGEST ? '' : text.replaceAll('\u200b', '').trim();
  if (seen === '' || (TORN.test(seen) && !GROUPED_BY_SPACE.test(seen))) {
    return { ok: false, problem: 'notANumber' };
  }
  const compact = halfWidth(seen.replace(INVISIBLE, '')).replace('−', '-');
  const negative = compact.startsWith('-');
  const digits = normaliseSeparators(negative ? compact.slice(1) : compact);
  const match = PLAIN.exec(digits);
  if (!match || digits === '' || digits === '.') {
    return { ok: false, problem: 'notANumber' };
  }
  const whole = match[1] ?? '';
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  const roundedUp = Number(fraction.charAt(DECIMALS)) >= 5 ? 1 : 0;
  const micro =
    Number(whole) * MICRO_PER_POINT + Number(fraction.slice(0, DECIMALS).padEnd(DECIMALS, '0')) + roundedUp;
  if (!Number.isSafeInteger(micro)) {
    return { ok: false, problem: 'tooLarge' };
  }
  const value = pointsFromMicro(negative ? -micro : micro);
  return fraction.length > DECIMALS
    ? { ok: false, problem: 'tooManyDecimals', nearest: value }
    : { ok: true, value };
}

/** "８，５" as an East Asian keyboard types it is "8,5". */
function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - WIDTH_OFFSET));
}

function normaliseSeparators(text: string): string {
  if (GROUPED_BY_DOT.test(text)) {
    return text.replaceAll('.', '').replace(',', '.');
  }
  if (GROUPED_BY_COMMA.test(text)) {
    return text.replaceAll(',', '');
  }
  return text.replace(',', '.');
}

/**
 * Writes exact points as text with a given separator and at least so many decimals; never rounds.
 *
 * `formatDecimal(8500000, ',', 2)` is "8,50".
 */
export function formatDecimal(value: Points, separator: ',' | '.', minimumDecimals = 0): string {
  const sign = value < 0 ? '-' : '';
  const micro = Math.abs(value);
  const whole = Math.floor(micro / MICRO_PER_POINT);
  const fraction = String(micro % MICRO_PER_POINT)
    .padStart(DECIMALS, '0')
    .replace(/0+$/, '')
    .padEnd(minimumDecimals, '0');
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}${separator}${fraction}`;
}
