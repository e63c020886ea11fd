import type { CellInput } from '../../core/cells/cell';
import { quoted } from '../../core/cells/cellText';
import { isoFromSerial, shownDate } from '../../core/dates/dateSerial';
import { oneLine } from '../grid/cellValue';
import type { ShownNumber } from '../grid/shownNumber';
import type { InputReading } from './inputReading.types';

/**
 * Reads a cell for a text, or for the day of a document, as it is seen: "12,00" where that is how 12 is shown, "2026"
 * where somebody typed a year for a day. What was typed as something else than what is seen is said.
 */
export function readTextInput(
  value: CellInput,
  shown: ShownNumber | undefined,
  kind: 'text' | 'date',
): InputReading {
  switch (typeof value) {
    case 'boolean':
      return asShown(value, String(value).toUpperCase());
    case 'number':
      return readNumberAsText(value, shown, kind);
    case 'object':
      // An error where a document should be named names none.
      return value === null
        ? { value, problems: [] }
        : { value: null, problems: [{ code: 'cellError', parameters: { text: value.error } }] };
    default:
      return shown ? asShown(value, shown.text) : { value, problems: [] };
  }
}

function readNumberAsText(
  value: number,
  shown: ShownNumber | undefined,
  kind: 'text' | 'date',
): InputReading {
  switch (shown?.says) {
    case undefined:
      return { value: oneLine(value, ','), problems: [] };
    case 'value':
      return { value: shown.text, problems: [] };
    case 'date': {
      const day = shownDate(isoFromSerial(value));
      return kind === 'date' && value >= CERTAIN_DAYS && isDay(shown.text, day)
        ? { value: day, problems: [] }
        : asShown(value, shown.text);
    }
    case 'percent':
    case 'other':
      return asShown(value, shown.text);
  }
}

/** Programs do not agree on the days before March 1900. */
const CERTAIN_DAYS = 61;

/** The years that two digits are taken for. */
const SHORT_YEARS = { from: 1930, to: 2029 };

/** Whether a text is this very day, however many digits it has: "5/4/26" is "05/04/2026", "4/5/2026" is not. */
function isDay(text: string, day: string): boolean {
  const [, first, month, last] = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/u.exec(text) ?? [];
  const [wantedDay = '', wantedMonth, year = ''] = day.split('/');
  const hasShort = Number(year) >= SHORT_YEARS.from && Number(year) <= SHORT_YEARS.to;
  const isYear = (part: string | undefined): boolean => part === year || (hasShort && part === year.slice(2));
  return (
    Number(month) === Number(wantedMonth) &&
    ((Number(first) === Number(wantedDay) && isYear(last)) ||
      (first === year && Number(last) === Number(wantedDay)))
  );
}

function asShown(value: CellInput, text: string): InputReading {
  const number = typeof value === 'number' ? { number: value } : quoted(value);
  return {
    value: text === '' ? null : text,
    problems: [{ code: 'textAsShown', parameters: { value: number, text } }],
  };
}
