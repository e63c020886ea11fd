import { formatDecimal } from '../points/decimalText';
import type { Points } from '../points/points';
import type { Band, Bound, Measure } from './band';
import type { RuleTextProblem } from './rule.types';
import { labelAndAmount, parseAmount } from './statements';

export type BandReading =
  { readonly ok: true; readonly band: Band } | { readonly ok: false; readonly problem: RuleTextProblem };

interface Interval {
  readonly lower?: Bound;
  readonly upper?: Bound;
}

/** Longer texts are no condition and no award: patterns are tried on short ones only, so that none takes long. */
const LONGEST_PART = 200;

/** The words of official annexes in symbols: "từ 70% đến dưới 90%" → "≥70%&<90%". */
function inSymbols(condition: string): string {
  return condition
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\s+/gu, ' ')
    .replace(/từ (.+?) đến dưới /u, '≥$1&<')
    .replace(/trên (.+?) đến dưới /u, '>$1&<')
    .replace(/trên (.+?) đến /u, '>$1&≤')
    .replace(/từ (.+?) đến /u, '≥$1&≤')
    .replace(/từ (.+?) trở lên/u, '≥$1')
    .replace(/từ (.+?) trở xuống/u, '≤$1')
    .replace('đến ', '≤')
    .replace('từ ', '≥')
    .replace('trên ', '>')
    .replace('dưới ', '<')
    .replace('đạt ', '=')
    .replaceAll('>=', '≥')
    .replaceAll('<=', '≤')
    .replaceAll(' và ', '&')
    .replaceAll(' ', '');
}

function readBound(text: string, measure: Measure): Points | undefined {
  const percent = text.endsWith('%');
  if (percent && measure === 'number') {
    return undefined;
  }
  return parseAmount(percent ? text.slice(0, -1) : text);
}

/** Reads "> 90 %", "70 % – 90 %" (both ends belong to it), "≥ 70 % và < 90 %", "từ 70% đến dưới 90%". */
export function readInterval(condition: string, measure: Measure): Interval | undefined {
  if (condition.length > LONGEST_PART) {
    return undefined;
  }
  const symbols = inSymbols(condition);
  const range = /^([^<>≤≥=–—&-]+)[–—-]([^<>≤≥=–—&-]+)$/u.exec(symbols);
  const parts = range ? [`≥${range[1]}`, `≤${range[2]}`] : symbols.split('&');
  let interval: Interval = {};
  for (const part of parts) {
    const value = readBound(part.slice(1), measure);
    const sign = part.charAt(0);
    if (value === undefined || value < 0) {
      return undefined;
    }
    const closed = sign === '≥' || sign === '≤' || sign === '=';
    const setsLower = sign === '>' || sign === '≥' || sign === '=';
    const setsUpper = sign === '<' || sign === '≤' || sign === '=';
    if ((!setsLower && !setsUpper) || (setsLower && interval.lower) || (setsUpper && interval.upper)) {
      return undefined;
    }
    const bound = { value, closed };
    interval = {
      ...interval,
      ...(setsLower && { lower: bound }),
      ...(setsUpper && { upper: bound }),
    };
  }
  return isEmptyInterval(interval) ? undefined : interval;
}

function isEmptyInterval({ lower, upper }: Interval): boolean {
  if (!lower || !upper) {
    return false;
  }
  return lower.value > upper.value || (lower.value === upper.value && !(lower.closed && upper.closed));
}

const PROPORTIONAL = /^\(?(tỷ lệ|tỉ lệ|b\/a|a\/b)\)?[×x*]tối đa$/u;

/** Reads one statement "condition: award"; the award is an amount or "tỷ lệ × tối đa". */
export function readBand(statement: string, measure: Measure): BandReading {
  const parts = labelAndAmount(statement);
  if (!parts) {
    return { ok: false, problem: { statement, reason: 'notAStatement' } };
  }
  const interval = readInterval(parts.label, measure);
  if (!interval) {
    return { ok: false, problem: { statement, reason: 'notACondition' } };
  }
  const award = parts.amount
    .slice(0, LONGEST_PART + 1)
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\s*([×x*])\s*(điểm )?/gu, '$1');
  if (parts.amount.length <= LONGEST_PART && PROPORTIONAL.test(award.trim())) {
    return measure === 'ratio'
      ? { ok: true, band: { ...interval, award: { kind: 'proportional' } } }
      : { ok: false, problem: { statement, reason: 'measureMixed' } };
  }
  const points = parseAmount(parts.amount);
  if (points === undefined) {
    return { ok: false, problem: { statement, reason: 'notAnAmount' } };
  }
  return { ok: true, band: { ...interval, award: { kind: 'constant', points } } };
}

/** The condition of a band as staff write it: "≥ 70 % và < 90 %", "70 % – 90 %", "> 90 %". */
export function writeInterval({ lower, upper }: Interval, measure: Measure): string {
  const amount = (bound: Bound): string =>
    measure === 'ratio' ? `${formatDecimal(bound.value, ',')} %` : formatDecimal(bound.value, ',');
  if (lower && upper && lower.closed && upper.closed) {
    return lower.value === upper.value ? `= ${amount(lower)}` : `${amount(lower)} – ${amount(upper)}`;
  }
  const below = lower && `${lower.closed ? '≥' : '>'} ${amount(lower)}`;
  const above = upper && `${upper.closed ? '≤' : '<'} ${amount(upper)}`;
  return [below, above].filter((part) => part !== undefined).join(' và ');
}

export function writeBand(band: Band, measure: Measure): string {
  const award = band.award.kind === 'constant' ? formatDecimal(band.award.points, ',') : 'tỷ lệ × tối đa';
  return `${writeInterval(band, measure)}: ${award}`;
}
