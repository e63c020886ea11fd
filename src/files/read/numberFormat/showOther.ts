import type { ShownNumber } from '../../../sheets/grid/shownNumber';
import type { FormatToken } from './formatSections';

/** A number as a fraction ("1 1/2") or with a power of ten ("8,50E+0"); undefined if the tokens ask for neither. */
export function showOther(
  tokens: readonly FormatToken[],
  amount: number,
  value: number,
): ShownNumber | undefined {
  const at = (kind: FormatToken['kind']): number => tokens.findIndex((token) => token.kind === kind);
  const slash = at('slash');
  const exponent = at('exponent');
  const places = tokens.findIndex(({ kind }) => kind === 'digit');
  if (places < 0 || (slash < places && exponent < places)) {
    return undefined;
  }
  const digits = (from: number, to: number): number =>
    tokens.slice(from, to).filter(({ kind }) => kind === 'digit').length;
  const { text, number } =
    exponent > places
      ? powerOfTen(
          amount,
          at('point') < 0 ? 0 : digits(at('point'), exponent),
          digits(exponent, tokens.length),
        )
      : fraction(amount, digits(slash, tokens.length), tokens.slice(0, slash).some(isSpace));
  return { says: number === Number(value.toPrecision(15)) ? 'value' : 'other', text };
}

interface Written {
  readonly text: string;
  /** What the text says. */
  readonly number: number;
}

function powerOfTen(amount: number, decimals: number, powers: number): Written {
  const text = amount
    .toExponential(Math.min(decimals, 15))
    .replace(/\d+$/, (power) => power.padStart(powers, '0'));
  return { text: text.replace('.', ',').toUpperCase(), number: Number(text) };
}

/** Excel looks for the nearest fraction whose denominator has so many digits. */
const MAX_DIGITS = 3;

function fraction(amount: number, digits: number, hasWhole: boolean): Written {
  const size = Math.abs(amount);
  const whole = hasWhole ? Math.floor(size) : 0;
  const rest = size - whole;
  let best = { over: Math.round(rest), under: 1 };
  for (let under = 2; under < 10 ** Math.min(digits, MAX_DIGITS); under += 1) {
    const over = Math.round(rest * under);
    if (Math.abs(over / under - rest) < Math.abs(best.over / best.under - rest)) {
      best = { over, under };
    }
  }
  const parts = [
    ...(whole > 0 || best.over === 0 ? [String(whole)] : []),
    ...(best.over > 0 ? [`${best.over}/${best.under}`] : []),
  ];
  const sign = amount < 0 ? -1 : 1;
  const number = sign * Number((whole + best.over / best.under).toPrecision(15));
  return { text: (sign < 0 ? '-' : '') + parts.join(' '), number };
}

function isSpace(token: FormatToken): boolean {
  return token.kind === 'literal' && token.text.includes(' ');
}
