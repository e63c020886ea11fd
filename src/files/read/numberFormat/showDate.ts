import { isoFromSerial } from '../../../core/dates/dateSerial';
import type { FormatSection } from './formatSections';

const LAST_SERIAL = 2_958_465;
const SECONDS_PER_DAY = 86_400;

/**
 * A number as a date or time, as Excel writes it in Vietnamese ("15/07/2026", "15-thg 7").
 *
 * @returns undefined for what is no date: Excel shows "#####".
 */
export function showDate({ tokens }: FormatSection, serial: number): string | undefined {
  if (serial < 0 || serial > LAST_SERIAL + 1) {
    return undefined;
  }
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const day = Math.floor(seconds / SECONDS_PER_DAY);
  const iso = isoFromSerial(day).split('-').map(Number);
  const moment: Moment = {
    year: iso[0] ?? 0,
    month: iso[1] ?? 0,
    day: iso[2] ?? 0,
    seconds: seconds - day * SECONDS_PER_DAY,
    elapsed: seconds,
  };
  let previous = '';
  const parts = tokens.map((token, index) => {
    if (token.kind !== 'date') {
      return token.kind === 'literal' ? token.text : (SEPARATORS[token.kind] ?? '');
    }
    const next = tokens.slice(index + 1).find(({ kind }) => kind === 'date');
    const nextText = next?.kind === 'date' ? next.text : '';
    const isMinute = /^\[?m+\]?$/.test(token.text) && (/h/.test(previous) || /s/.test(nextText));
    previous = token.text;
    return isMinute ? minutes(token.text, moment) : part(token.text, moment);
  });
  return parts.join('').trim();
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Of the day. */
  readonly seconds: number;
  /** Since the beginning of the calendar. */
  readonly elapsed: number;
}

const SEPARATORS: Readonly<Record<string, string>> = { slash: '/', point: '.', comma: ',' };

function part(token: string, { year, month, day, seconds, elapsed }: Moment): string {
  const width = token.length;
  switch (token[0]) {
    case 'y':
    case 'e':
      return width <= 2 && token[0] === 'y' ? padded(year % 100, 2) : String(year);
    case 'm':
      return width <= 2 ? padded(month, width) : `thg ${month}`;
    case 'd':
      return width <= 2 ? padded(day, width) : '';
    case 'h':
      return padded(Math.floor(seconds / 3_600), width);
    case 's':
      return padded(seconds % 60, width);
    case '[':
      return token.includes('h')
        ? padded(Math.floor(elapsed / 3_600), width - 2)
        : padded(token.includes('s') ? elapsed : Math.floor(elapsed / 60), width - 2);
    default:
      return '';
  }
}

function minutes(token: string, { seconds, elapsed }: Moment): string {
  return token.startsWith('[')
    ? padded(Math.floor(elapsed / 60), token.length - 2)
    : padded(Math.floor((seconds % 3_600) / 60), token.length);
}

function padded(value: number, width: number): string {
  return String(value).padStart(Math.min(2, width), '0');
}
