import type { CellInput } from '../cells/cell';

/** Days from the start of Excel's calendar (serial 0) to 1970-01-01. */
const SERIAL_OF_1970 = 25_569;
const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
const MONTHS_FROM_MARCH = 153;

/** The serial number with which a cell holds an ISO date; undefined if it is not a date. */
export function serialFromIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  return match ? serialOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The ISO date (yyyy-mm-dd) of a serial number; its time of day is dropped. */
export function isoFromSerial(serial: number): string {
  const { year, month, day } = civilOf(Math.floor(serial) - SERIAL_OF_1970);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The ISO date in a cell: a serial number, "05/04/2026" (day first, as written in Vietnam) or "2026-04-05".
 *
 * @returns undefined if the cell holds no date.
 */
export function isoFromCell(value: CellInput | undefined): string | undefined {
  if (typeof value === 'number') {
    return value >= 1 && value < 2_958_466 ? isoFromSerial(value) : undefined;
  }
  if (typeof value !== 'string') {
    return undefined;
  }
  const text = value.trim();
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  const serial = vietnamese
    ? serialOf(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]))
    : serialFromIso(text);
  return serial === undefined ? undefined : isoFromSerial(serial);
}

/** Days from one ISO date to another, negative where the second is the earlier one; undefined unless both are dates. */
export function daysBetween(from: string, to: string): number | undefined {
  const [first, second] = [serialFromIso(from), serialFromIso(to)];
  return first === undefined || second === undefined ? undefined : second - first;
}

/** An ISO date as it is written in Vietnam: "05/04/2026". What is not a date is shown as it is. */
export function shownDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : iso;
}

function serialOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1) {
    return undefined;
  }
  const days = daysFromCivil(year, month, day);
  const back = civilOf(days);
  // The 31st of a month with 30 days comes back as the 1st of the next one.
  return back.month === month && back.day === day ? days + SERIAL_OF_1970 : undefined;
}

/** Days since 1970-01-01 in the Gregorian calendar; years begin in March, so that leap days come last. */
function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const yearOfEra = marchYear - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((MONTHS_FROM_MARCH * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

function civilOf(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / MONTHS_FROM_MARCH);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((MONTHS_FROM_MARCH * shiftedMonth + 2) / 5) + 1,
  };
}
