/** What a typed text means, and the number format that comes with it. */
export interface TypedInput {
  readonly value: string | number | boolean;
  readonly format?: string;
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const NUMBER = /^([-+]?)((?:\d{1,3}(?:\.\d{3})+)|\d+)?(?:,(\d+))?\s*(%?)$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads a text as Excel with Vietnamese settings does: "8,5" and "1.234,5" are numbers, "22/11/2026" and "22/11" are
 * dates, "45%" a share. "1.10" stays a text, as everything does in a cell of the format "@" or after an apostrophe.
 */
export function vietnameseInput(text: string, currentFormat: string, year: number): TypedInput {
  if (currentFormat === '@') {
    return { value: text };
  }
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') {
    return { value: upper === 'TRUE' };
  }
  return numberOf(trimmed) ?? dateOf(trimmed, year) ?? { value: text };
}

function numberOf(text: string): TypedInput | null {
  const found = NUMBER.exec(text);
  const [, sign = '', whole, decimals, percent] = found ?? [];
  if (!found || (whole === undefined && decimals === undefined)) {
    return null;
  }
  const number = Number(`${sign}${whole?.replaceAll('.', '') ?? '0'}.${decimals ?? '0'}`);
  if (percent) {
    return { value: Number((number / 100).toPrecision(15)), format: decimals === undefined ? '0%' : '0.00%' };
  }
  return whole?.includes('.')
    ? { value: number, format: decimals === undefined ? '#,##0' : '#,##0.00' }
    : { value: number };
}

function dateOf(text: string, year: number): TypedInput | null {
  const iso = ISO_DATE.exec(text);
  const found = DATE.exec(text);
  if (iso) {
    return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  if (!found) {
    return null;
  }
  const given = found[3] === undefined ? year : Number(found[3]);
  return serialOf(
    given < 30 ? given + 2000 : given < 100 ? given + 1900 : given,
    Number(found[2]),
    Number(found[1]),
  );
}

function serialOf(year: number, month: number, day: number): TypedInput | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? { value: (time - EPOCH) / DAY, format: 'dd/mm/yyyy' } : null;
}
