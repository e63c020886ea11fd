import type { RoundAnalysis } from '../../../core/analysis/analyse';
import { shownDate } from '../../../core/dates/dateSerial';

/** Round, period and date: the line below the title of every result sheet. */
export function resultSubtitle({ round, asOf }: RoundAnalysis, periodName?: string): string {
  const { title, organisation } = round.settings;
  return [
    title,
    ...(organisation === '' ? [] : [organisation]),
    ...(periodName === undefined ? [] : [`Kỳ ${periodName}`]),
    asOfText(asOf),
  ].join(' – ');
}

/** The day on which a sheet was calculated. */
export function asOfText(asOf: string): string {
  return `tính đến ngày ${shownDate(asOf)}`;
}
