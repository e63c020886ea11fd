import { formatDecimal } from '../core/points/decimalText';
import { pointsFromMicro, type Points } from '../core/points/points';
import { roundPoints } from '../core/points/ratio';
import type { Language } from './language';

const THIN_GROUPS = /\B(?=(\d{3})+$)/g;
const PERCENT_GAP = '\u00a0%';

const separatorOf = (language: Language): ',' | '.' => (language === 'vi' ? ',' : '.');

/** Exact points with at least two decimals: 8,50 or 87,785. Never rounds. */
export function formatPoints(points: Points, language: Language): string {
  return withMinus(formatDecimal(points, separatorOf(language), 2));
}

/** Points rounded half away from zero for reading: 91,25. */
export function formatRounded(points: Points, language: Language, decimals = 2): string {
  return withMinus(formatDecimal(roundPoints(points, decimals), separatorOf(language), decimals));
}

/** Micro-percent as a percentage with no more decimals than it has: 95 %, 62,5 %. */
export function formatPercent(percent: Points, language: Language): string {
  return withMinus(formatDecimal(percent, separatorOf(language))) + PERCENT_GAP;
}

/** A count with groups: 1.035 in Vietnamese, 1,035 in English. */
export function formatCount(count: number, language: Language): string {
  return withMinus(String(count).replace(THIN_GROUPS, language === 'vi' ? '.' : ','));
}

/** A number of unknown kind as it would be typed, with the decimal separator of the language. */
export function formatNumber(value: number, language: Language): string {
  const micro = Math.round(value * 1_000_000);
  return Number.isSafeInteger(micro)
    ? withMinus(formatDecimal(pointsFromMicro(micro), separatorOf(language)))
    : String(value);
}

/** A number with every digit that its cell holds: 0,3333333333. */
export function formatTyped(value: number, language: Language): string {
  return withMinus(String(value).replace('.', separatorOf(language)));
}

/** A change of rank with its sign: +2, −1, 0. */
export function formatSigned(change: number): string {
  return change > 0 ? `+${change}` : withMinus(String(change));
}

/** An ISO date (2026-07-15) as 15/07/2026, in both languages; any other text stays as it is. */
export function formatDate(isoDate: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDate);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : isoDate;
}

/** The local time of day: 10:42. */
export function formatTime(moment: Date): string {
  return `${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
}

/** The local date of a moment as ISO text, the form in which the core takes dates. */
export function isoDateOf(moment: Date): string {
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

/** The local moment as ISO text without seconds: "2026-07-17T10:42". */
export function momentOf(moment: Date): string {
  return `${isoDateOf(moment)}T${formatTime(moment)}`;
}

/** A moment as `momentOf` gives it: 10:42, with its date where that is not today's. */
export function formatMoment(moment: string, today: string, language: Language): string {
  const [date = '', time = ''] = moment.split('T');
  const of = language === 'vi' ? 'ngày' : 'on';
  return date === today ? time : `${time} ${of} ${formatDate(date)}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** A real minus sign instead of the hyphen. */
const withMinus = (text: string): string => text.replace(/^-/, '−');
