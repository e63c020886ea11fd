import type { ShownNumber } from '../../../sheets/grid/shownNumber';
import { chooseSection } from './chooseSection';
import { digitsOf, fixed } from './digits';
import { formatSections, isDateSection, type FormatSection, type FormatToken } from './formatSections';
import { showDate } from './showDate';
import { showDecimal } from './showDecimal';
import { showOther } from './showOther';

/** What Excel shows where it cannot show a number. */
const CANNOT_SHOW: ShownNumber = { says: 'other', text: '#####' };

/** How the numbers with one number format are shown. */
export class NumberFormat {
  readonly #sections: readonly FormatSection[];

  constructor(format: string) {
    this.#sections = formatSections(format);
  }

  /** Whether it shows numbers as dates or times. */
  get isDate(): boolean {
    const [first] = this.#sections;
    return first !== undefined && isDateSection(first);
  }

  /** What a person sees of a text: itself, unless a section for texts hides it or adds something. */
  showText(value: string): string {
    const last = this.#sections.at(-1);
    const section =
      this.#sections[3] ?? (last?.tokens.some(({ kind }) => kind === 'text') ? last : undefined);
    return section === undefined
      ? value
      : section.tokens
          .map((token) => (token.kind === 'literal' ? token.text : token.kind === 'text' ? value : ''))
          .join('');
  }

  /** What a person sees of a number, in a cell that is wide enough. */
  show(value: number): ShownNumber {
    const chosen = chooseSection(this.#sections, value);
    if (!chosen) {
      return CANNOT_SHOW;
    }
    const { section, isUnsigned, isDoubtful } = chosen;
    const shown = this.#inSection(section, value, isUnsigned);
    return isDoubtful && shown.says === 'value' ? { ...shown, says: 'other' } : shown;
  }

  #inSection(section: FormatSection, value: number, isUnsigned: boolean): ShownNumber {
    if (isDateSection(section)) {
      const text = showDate(section, value);
      return text === undefined ? CANNOT_SHOW : { says: 'date', text };
    }
    if (section.tokens.some(isGeneral)) {
      return showGeneral(section, isUnsigned ? Math.abs(value) : value, value);
    }
    const amount = isUnsigned ? Math.abs(value) : value;
    return showOther(section.tokens, amount, value) ?? showDecimal(section, value, isUnsigned);
  }
}

/** A cell for texts shows a number as it is. */
function isGeneral({ kind }: FormatToken): boolean {
  return kind === 'general' || kind === 'text';
}

/** "General" has room for eleven characters. */
const ROOM = 11;
const LEAST_PLAIN = 1e-9;

function showGeneral({ tokens }: FormatSection, amount: number, value: number): ShownNumber {
  const number = generalText(amount);
  const around = tokens.map((token) =>
    token.kind === 'literal' ? token.text : isGeneral(token) ? number : '',
  );
  const isSame = Number(number.replace(',', '.')) === Number(value.toPrecision(15));
  const hasDigits = tokens.some((token) => token.kind === 'literal' && /\d/.test(token.text));
  return { says: isSame && !hasDigits ? 'value' : 'other', text: around.join('') };
}

function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 10 ** ROOM || size < LEAST_PLAIN)) {
    return value.toExponential(5).replace('.', ',').toUpperCase();
  }
  const parts = digitsOf(value);
  const { whole, fraction } = fixed(parts, Math.max(0, ROOM - 1 - Math.max(1, parts.exponent)));
  const decimals = fraction.replace(/0+$/, '');
  const text = (whole === '' ? '0' : whole) + (decimals === '' ? '' : `,${decimals}`);
  return parts.isNegative && text !== '0' ? `-${text}` : text;
}
