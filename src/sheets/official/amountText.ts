import { isoFromSerial } from '../../core/dates/dateSerial';
import { MICRO_PER_POINT, pointsFromMicro, pointsFromNumber, type Points } from '../../core/points/points';
import { parseAmount } from '../../core/rules/statements';
import { oneLine } from '../grid/cellValue';
import type { GridValue } from '../grid/gridValue';

const LONGEST_AMOUNT = 60;
const THOUSAND = 1000;

/** What a cell of points says. Amounts are in points. */
export type AmountReading =
  | { readonly kind: 'amount'; readonly points: Points; readonly thousands?: Points }
  /** "2/100": points on a scale, or a share of it. */
  | { readonly kind: 'onScale'; readonly points: Points; readonly scale: Points }
  /** A serial number that Excel shows as a date: of "1.5" it makes the first of May. */
  | { readonly kind: 'date'; readonly serial: number };

/** 1920 to 2099 as Excel counts days; no table has an item of so many points. */
const FIRST_DATE = 7306;
const LAST_DATE = 73_050;

/**
 * Reads "2,5", "2,5 điểm", "(3 điểm)", "Tối đa 5 điểm", "5/100". "1.000" and "1,250" are decimals, with what they would be
 * as thousands beside it.
 *
 * @returns undefined where there is no amount.
 */
export function readAmount(cell: GridValue | undefined): AmountReading | undefined {
  if (typeof cell === 'number') {
    const points = pointsFromNumber(cell);
    return points === undefined
      ? undefined
      : Number.isInteger(cell) && cell >= FIRST_DATE && cell <= LAST_DATE
        ? { kind: 'date', serial: cell }
        : { kind: 'amount', points };
  }
  if (typeof cell !== 'string' || cell.length > LONGEST_AMOUNT || !/\d/u.test(cell)) {
    return undefined;
  }
  const text = bareAmount(oneLine(cell));
  const [above, below, more] = text.split('/');
  if (below !== undefined) {
    const [points, scale] = [parseAmount(above ?? ''), parseAmount(below)];
    return points !== undefined && scale !== undefined && more === undefined
      ? { kind: 'onScale', points, scale }
      : undefined;
  }
  const points = parseAmount(text);
  if (points === undefined) {
    return undefined;
  }
  const isAmbiguous = /^[1-9]\d{0,2}[.,]\d{3}$/u.test(text);
  return {
    kind: 'amount',
    points,
    ...(isAmbiguous && { thousands: pointsFromMicro(points * THOUSAND) }),
  };
}

/** Without brackets, "tối đa" and "điểm" around it. */
function bareAmount(text: string): string {
  return text
    .replace(/^[([\s]+|[)\]\s.;]+$/gu, '')
    .replace(/^(?:tối đa|không quá|cao nhất|điểm|≤|<=|\+|:)+\s*(?:là\s+|:\s*)?(?:không quá\s+)?/iu, '')
    .replace(/\s*(?:điểm|đ)(?=\s*(?:\/|$))/iu, '')
    .trim();
}

/** The exact amount of points in a cell; undefined if there is none, or if it may mean something else. */
export function amountIn(cell: GridValue | undefined): Points | undefined {
  const reading = readAmount(cell);
  return reading?.kind === 'amount' ? reading.points : undefined;
}

const IN_NAME =
  /(?:[([]\s*(?:tối đa|điểm tối đa|tổng điểm|tổng|cao nhất|điểm|không quá|:|là)*\s*:?\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:điểm|đ)\s*[)\]]|(?:[:–—-]|\s)\s*(?:tối đa\s+)?(\d{1,3}(?:[.,]\d{1,3})?)\s*điểm)\s*[.:;]?$/iu;

/** The maximum at the end of a name: "CÔNG TÁC CHỈ ĐẠO (10 điểm)", "Điểm thưởng: tối đa 5 điểm". */
export function amountInName(name: string): Points | undefined {
  const match = name.length > LONGEST_NAME ? null : IN_NAME.exec(name.normalize('NFC'));
  return match ? parseAmount(match[1] ?? match[2] ?? '') : undefined;
}
const LONGEST_NAME = 500;

/** What may have been typed where Excel shows a date, as points: day and month ("1.5"), month and year ("2.75"). */
export function pointsOfDate(serial: number): readonly Points[] {
  const { day, month, year } = dayOf(serial);
  const texts = [
    `${day}.${month}`,
    ...(day === 1 ? [`${month}.${String(year).slice(2)}`] : []),
    `${month}.${day}`,
  ];
  return [...new Set(texts.flatMap((text) => parseAmount(text) ?? []))].filter(
    (points) => points <= THOUSAND * MICRO_PER_POINT,
  );
}

export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The day of one of Excel's serial numbers. */
export function dayOf(serial: number): Day {
  const [year = 0, month = 0, day = 0] = isoFromSerial(serial).split('-').map(Number);
  return { day, month, year };
}
