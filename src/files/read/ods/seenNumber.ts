import type { ShownNumber } from '../../../sheets/grid/shownNumber';

/** Longer texts are no number, and are not searched for one. */
const MAX_LENGTH = 60;
const ONE_NUMBER = /^([^\d]*)(\d[\d.,\s\u202f]*)([^\d]*)$/u;

/**
 * What is seen of a number where the file keeps the text that was seen: an OpenDocument file does, as its program
 * wrote it, with whatever marks before decimals and between thousands.
 */
export function seenNumber(text: string, value: number, type: string): ShownNumber {
  if (type === 'percentage') {
    return { says: 'percent', text };
  }
  if (type === 'date' || type === 'time') {
    return { says: 'date', text };
  }
  return { says: isSaid(text, value) ? 'value' : 'other', text };
}

function isSaid(text: string, value: number): boolean {
  const [, before = '', digits, after = ''] = text.length > MAX_LENGTH ? [] : (ONE_NUMBER.exec(text) ?? []);
  if (digits === undefined || after.includes('%')) {
    return false;
  }
  const sign = /[-−(]/u.test(before) ? '-' : '';
  const compact = digits.replace(/[\s\u202f]/gu, '');
  const readings = [compact.replaceAll('.', '').replace(',', '.'), compact.replaceAll(',', '')];
  const exact = Number(value.toPrecision(15));
  return readings.some((reading) => Number(sign + reading) === exact);
}
