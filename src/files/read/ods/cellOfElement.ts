import { serialFromIso } from '../../../core/dates/dateSerial';
import type { FileCell } from '../gridBuilder';
import { numberFromText } from '../xlsx/numberText';
import { seenNumber } from './seenNumber';

/** A cell as its element says it. */
export interface CellElement {
  /** By their names without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The text that is seen; undefined if there is none at all. */
  readonly text: string | undefined;
}

/** Errors as LibreOffice writes them, its own ones too. */
const ERROR = /^(?:Err:\d{3}|#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))$/;
const ISO_DATE = /^(-?\d{4,6}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?))?Z?$/;
const DURATION = /^-?PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/;
const SECONDS_PER_DAY = 86_400;
const FORMULA_PREFIX = /^[a-z]{1,8}:=?|^=/;

/** What a cell holds; undefined if its value is none of its type. A formula that was never computed is empty. */
export function cellOfElement({ attributes, text }: CellElement): FileCell | undefined {
  const source = attributes.get('formula');
  const formula = source === undefined ? {} : { formula: source.replace(FORMULA_PREFIX, '') };
  const type = attributes.get('value-type') ?? (text === undefined || source !== undefined ? '' : 'string');
  switch (type) {
    case '':
    case 'void':
      return { value: null, ...formula };
    case 'string': {
      const value = attributes.get('string-value') ?? text ?? '';
      const isError = source !== undefined && ERROR.test(text ?? value);
      return { value: isError ? { error: text ?? value } : value === '' ? null : value, ...formula };
    }
    case 'boolean': {
      const value = BOOLEANS.get(attributes.get('boolean-value') ?? '');
      return value === undefined ? undefined : { value, ...formula };
    }
    default: {
      const value = numberOf(type, attributes);
      const shown = value === undefined || text === undefined ? {} : { shown: seenNumber(text, value, type) };
      return value === undefined ? undefined : { value, ...formula, ...shown };
    }
  }
}

const BOOLEANS = new Map([
  ['true', true],
  ['false', false],
]);

function numberOf(type: string, attributes: ReadonlyMap<string, string>): number | undefined {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberFromText(attributes.get('value') ?? '');
    case 'date':
      return dateSerial(attributes.get('date-value') ?? '');
    case 'time':
      return timeSerial(attributes.get('time-value') ?? '');
    default:
      return undefined;
  }
}

function dateSerial(text: string): number | undefined {
  const [, date = '', hours = '0', minutes = '0', seconds = '0'] = ISO_DATE.exec(text) ?? [];
  const day = serialFromIso(date);
  const time = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return day === undefined ? undefined : day + time / SECONDS_PER_DAY;
}

function timeSerial(text: string): number | undefined {
  const [isRead, hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(text) ?? [];
  const time = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds.replace(',', '.'));
  return isRead === undefined ? undefined : time / SECONDS_PER_DAY;
}
