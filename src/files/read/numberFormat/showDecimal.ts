import type { ShownNumber } from '../../../sheets/grid/shownNumber';
import { digitsOf, fixed, shifted } from './digits';
import type { FormatSection, FormatToken } from './formatSections';

/** What the places of a section say: how much is shown of a number, and of what. */
interface Places {
  readonly wholePlaces: string;
  readonly decimalPlaces: string;
  readonly isGrouped: boolean;
  /** Powers of ten by which the number is shown larger (percent) or smaller (thousands). */
  readonly powers: number;
  /** A text stands between places: what is seen is not read as one number. */
  readonly isTorn: boolean;
}

/** A number in a section with places, or with a text alone. */
export function showDecimal(section: FormatSection, value: number, isUnsigned: boolean): ShownNumber {
  const { tokens } = section;
  const isPercent = tokens.some(({ kind }) => kind === 'percent');
  const places = placesOf(tokens);
  const amount = shifted(digitsOf(value), places.powers);
  const { whole, fraction } = fixed(amount, places.decimalPlaces.length);
  const shownWhole = whole.padStart(places.wholePlaces.replace(/[^0]/g, '').length, '0');
  const shownFraction = trimmed(fraction, places.decimalPlaces);
  const hasMinus = amount.isNegative && !isUnsigned && (whole + fraction).replace(/0/g, '') !== '';
  const text = written(tokens, (hasMinus ? '-' : '') + grouped(shownWhole, places), shownFraction);
  if (isPercent) {
    return { says: 'percent', text };
  }
  const sign = /[-−(]/.test(text) ? '-' : '';
  const isSame =
    !places.isTorn &&
    // "#" shows nothing of zero, and "-" is how accountants write it.
    (/\d/.test(text) || text === '-') &&
    places.wholePlaces + places.decimalPlaces !== '' &&
    !/\d/.test(literalsOf(tokens)) &&
    // What stands before a number is a sign, a currency or nothing: "x5" is not seen as 5.
    !/\p{L}/u.test(text.slice(0, text.search(/\d|$/))) &&
    Number(`${sign}${whole === '' ? '0' : whole}.${fraction}0`) === Number(value.toPrecision(15));
  return { says: isSame ? 'value' : 'other', text };
}

function placesOf(tokens: readonly FormatToken[]): Places {
  const at = (kind: FormatToken['kind']): number => tokens.findIndex((token) => token.kind === kind);
  const point = at('point');
  const digits = tokens.flatMap(({ kind }, index) => (kind === 'digit' ? [index] : []));
  const [first = 0, last = -1] = [digits[0], digits.at(-1)];
  const lastWhole = digits.filter((index) => point < 0 || index < point).at(-1) ?? -1;
  const textOf = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((token) => (token.kind === 'digit' ? token.text : ''))
      .join('');
  const end = point < 0 ? tokens.length : point;
  // Commas right behind the last place before the point show thousands; between places they group.
  let thousands = 0;
  for (let next = lastWhole + 1; lastWhole >= 0 && tokens[next]?.kind === 'comma'; next += 1) {
    thousands += 1;
  }
  const isTorn = tokens
    .slice(first, last + 1)
    .some((token) => token.kind === 'literal' && token.text.trim() !== '');
  return {
    wholePlaces: textOf(0, end),
    decimalPlaces: point < 0 ? '' : textOf(point, tokens.length),
    isGrouped: tokens.slice(first, Math.max(first, lastWhole)).some(({ kind }) => kind === 'comma'),
    powers: 2 * tokens.filter(({ kind }) => kind === 'percent').length - 3 * thousands,
    isTorn,
  };
}

/** Of the last decimals "0" is always shown, "#" only if it is not zero. */
function trimmed(fraction: string, places: string): string {
  const always = places.lastIndexOf('0') + 1;
  return fraction.slice(0, always) + fraction.slice(always).replace(/0+$/, '');
}

function grouped(whole: string, { isGrouped }: Places): string {
  return isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
}

/** The digits in their places, what is too long for them in the first one; the text around them as it is. */
function written(tokens: readonly FormatToken[], whole: string, fraction: string): string {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const end = point < 0 ? tokens.length : point;
  const first = tokens.findIndex(({ kind }, index) => kind === 'digit' || index === point);
  let rest = whole;
  const parts: string[] = [];
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    let text = token?.kind === 'literal' ? token.text : token?.kind === 'percent' ? '%' : '';
    if (index === point) {
      text = `,${fraction}`;
    } else if (token?.kind === 'digit' && index < end) {
      const hasText = tokens.slice(first, index).some(({ kind }) => kind === 'literal');
      text = hasText ? rest.slice(-1) : rest;
      rest = hasText ? rest.slice(0, -1) : '';
    }
    parts.unshift(index === first && index === point ? whole + text : text);
  }
  // Excel leaves the mark before decimals of which there are none: "5," is 5.
  return parts.join('').trim().replace(/,$/, '');
}

function literalsOf(tokens: readonly FormatToken[]): string {
  return tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join('');
}
