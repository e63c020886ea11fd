import { serialFromIso } from '../../../core/dates/dateSerial';
import type { FileCell } from '../gridBuilder';
import { unescapedText } from './escapedText';
import { numberFromText } from './numberText';

/** What the cells of a sheet refer to. */
export interface CellTables {
  readonly strings: readonly string[];
  /** Number format by the number of the cell style. */
  readonly formats: readonly string[];
  readonly since1904: boolean;
}

/** A cell as its element says it. */
export interface CellParts {
  readonly type: string;
  readonly style: number;
  value?: string;
  formula?: string;
  /** A text that stands in the cell itself. */
  text?: string;
  sharedFormula?: string | undefined;
}

type CellContent = Pick<FileCell, 'value' | 'format'>;

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const SECONDS_PER_DAY = 86_400;

/** The value of a cell; undefined if it could be read in more than one way. A formula never computed is empty. */
export function cellValue(
  cell: CellParts,
  { strings, formats, since1904 }: CellTables,
): CellContent | undefined {
  const raw = cell.value?.trim() ?? '';
  const format = formats[cell.style];
  const textFormat = format === undefined ? {} : { format };
  switch (cell.type) {
    case 'n':
      return raw === '' ? { value: null } : withFormat(numberFromText(raw), formats[cell.style] ?? 'General');
    case 's':
      return raw === ''
        ? { value: null }
        : withValue(/^\d+$/.test(raw) ? strings[Number(raw)] : undefined, format);
    case 'str':
      return { value: cell.value === undefined ? null : unescapedText(cell.value), ...textFormat };
    case 'inlineStr':
      return { value: cell.text === undefined ? null : unescapedText(cell.text), ...textFormat };
    case 'b':
      return raw === '' ? { value: null } : withValue(BOOLEANS.get(raw));
    case 'e':
      return { value: { error: raw === '' ? '#VALUE!' : raw } };
    case 'd':
      return raw === '' ? { value: null } : writtenDate(raw, since1904);
    default:
      return undefined;
  }
}

const BOOLEANS = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

function withValue(value: string | boolean | undefined, format?: string): CellContent | undefined {
  return value === undefined ? undefined : { value, ...(format !== undefined && { format }) };
}

function withFormat(value: number | undefined, format: string): CellContent | undefined {
  return value === undefined ? undefined : { value, format };
}

/**
 * A date or time that is written out, as the serial number that the file's calendar has for it. What is neither is
 * the text that stands there: nobody can take that for a number.
 */
function writtenDate(text: string, since1904: boolean): CellContent {
  const [isRead, date, hours, minutes, seconds = '0'] = ISO_DATE.exec(text) ?? [];
  const day = date === undefined ? 0 : serialFromIso(date);
  if (isRead === undefined || day === undefined || (date ?? hours) === undefined) {
    return { value: text };
  }
  const time = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds);
  const start = since1904 && date !== undefined ? 1_462 : 0;
  return {
    value: day - start + time / SECONDS_PER_DAY,
    format: [date && 'dd/mm/yyyy', hours && 'hh:mm:ss'].filter(Boolean).join(' '),
  };
}
