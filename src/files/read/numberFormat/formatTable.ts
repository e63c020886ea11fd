import type { ShownNumber } from '../../../sheets/grid/shownNumber';
import { NumberFormat } from './showNumber';

/** What is seen of a number, and whether its format is one for dates. */
export interface FormattedNumber {
  readonly shown: ShownNumber;
  readonly isDate: boolean;
}

interface KnownFormat {
  readonly format: NumberFormat;
  readonly numbers: Map<number, FormattedNumber>;
}

const PLAIN_FORMATS: ReadonlySet<string> = new Set(['General', '@']);
const MAX_FORMATS = 500;
const MAX_NUMBERS = 5_000;

/** Files use few formats and few numbers, in many cells: each pair is looked at once. */
export class FormatTable {
  readonly #known = new Map<string, KnownFormat>();

  read(value: number, format: string): FormattedNumber {
    const known = this.#formatOf(format);
    let number = known.numbers.get(value);
    if (!number) {
      number = { shown: known.format.show(value), isDate: known.format.isDate };
      if (known.numbers.size < MAX_NUMBERS) {
        known.numbers.set(value, number);
      }
    }
    return number;
  }

  /** What is seen of a text; undefined if that is the text itself. */
  readText(value: string, format: string): ShownNumber | undefined {
    if (PLAIN_FORMATS.has(format)) {
      return undefined;
    }
    const text = this.#formatOf(format).format.showText(value);
    return text === value ? undefined : { says: 'other', text };
  }

  #formatOf(format: string): KnownFormat {
    let known = this.#known.get(format);
    if (!known) {
      known = { format: new NumberFormat(format), numbers: new Map() };
      if (this.#known.size < MAX_FORMATS) {
        this.#known.set(format, known);
      }
    }
    return known;
  }
}
