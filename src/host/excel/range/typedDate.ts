/** A date or time as Excel keeps it: a serial number, and the format that typing it gives the cell. */
export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = 86_400_000;
/** Serial 1 is 1 January 1900; Excel counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Reads what Excel (en-US) would take for a date: "2026-03-15", "3/15/2026", "3/15", "15-Mar-26", "8:30", "3/15/2026 8:30". */
export function typedDate(text: string, year: number): TypedDate | null {
  const [, datePart = '', timePart = ''] =
    /^(.*?)\s*(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)?$/i.exec(text) ?? [];
  const date = datePart === '' ? null : dateOf(datePart.trim(), year);
  const time = timePart === '' ? null : timeOf(timePart);
  if (datePart !== '' && !date) {
    return null;
  }
  if (timePart !== '' && !time) {
    return null;
  }
  if (date && time) {
    return { serial: date.serial + time.serial, format: `m/d/yyyy h:mm` };
  }
  return date ?? time;
}

function dateOf(text: string, year: number): TypedDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) {
    return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  }

  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (full) {
    const [a, b, y] = [Number(full[1]), Number(full[2]), fullYear(full[3] ?? '')];
    return dated(y, a, b, 'm/d/yyyy');
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) {
    const [a, b] = [Number(short[1]), Number(short[2])];
    return dated(year, a, b, 'd-mmm') ?? dated(year, b, a, 'd-mmm');
  }
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear) {
    return dated(Number(monthYear[2]), Number(monthYear[1]), 1, 'mmm-yy');
  }
  return namedMonth(text, year);
}

function namedMonth(text: string, year: number): TypedDate | null {
  const dayFirst = /^(\d{1,2})[-\s]([a-z]{3,9})(?:[-\s](\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) {
    const y = dayFirst[3] === undefined ? year : fullYear(dayFirst[3]);
    return dated(
      y,
      monthOf(dayFirst[2]),
      Number(dayFirst[1]),
      dayFirst[3] === undefined ? 'd-mmm' : 'd-mmm-yy',
    );
  }
  const monthFirst = /^([a-z]{3,9})[-\s](\d{4}|\d{1,2})$/i.exec(text);
  if (!monthFirst) {
    return null;
  }
  const [month, second] = [monthOf(monthFirst[1]), Number(monthFirst[2])];
  return (second <= 31 ? dated(year, month, second, 'd-mmm') : null) ?? dated(second, month, 1, 'mmm-yy');
}

function timeOf(text: string): TypedDate | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m)?$/i.exec(text);
  if (!found) {
    return null;
  }
  const [, hours = '', minutes = '', seconds, half] = found;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) {
    return null;
  }
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) {
      return null;
    }
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const format = `h:mm${seconds === undefined ? '' : ':ss'}${half === undefined ? '' : ' AM/PM'}`;
  return { serial: (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400, format };
}

function dated(year: number, month: number, day: number, format: string): TypedDate | null {
  if (year < 1900 || year > 9999) {
    return null;
  }
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) {
    return null;
  }
  const serial = Math.round((time - EPOCH) / DAY);
  return { serial: serial < 61 ? serial - 1 : serial, format };
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Two digits: 00–29 are 2000–2029, the rest 1930–1999. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) {
    return year;
  }
  return year < 30 ? 2000 + year : 1900 + year;
}
