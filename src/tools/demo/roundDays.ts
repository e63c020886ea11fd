import { isoFromSerial, serialFromIso } from '../../core/dates/dateSerial';

/** Of a round or a round file. */
interface Dates {
  readonly year: number;
  readonly periods: readonly { readonly deadline?: string }[];
}

/** Forms go out so many days before they are due. */
const DAYS_TO_FILL = 30;

/** An ISO date some days later, or earlier where they are negative. */
export function dayLater(iso: string, days: number): string {
  return isoFromSerial((serialFromIso(iso) ?? 0) + days);
}

/** When the forms of a period go out and come back where nobody is late: dates of the round, none of a clock. */
export function formDays(
  { year, periods }: Dates,
  period: number,
): { readonly sentOut: string; readonly returned: string } {
  const returned = periods[period]?.deadline ?? `${year}-12-31`;
  return { sentOut: dayLater(returned, -DAYS_TO_FILL), returned };
}

/** The demo plays the whole year, so it looks back from the day after the last deadline, or from new year. */
export function dayAfterTheRound({ year, periods }: Dates): string {
  const deadlines = periods.flatMap(({ deadline }) => deadline ?? []).sort();
  return dayLater(deadlines.at(-1) ?? `${year}-12-31`, 1);
}
