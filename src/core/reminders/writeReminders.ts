import { shownDate } from '../dates/dateSerial';
import { askedItems } from '../entries/askedItems';
import { scoredItems } from '../entries/readEntries';
import type { RoundAnalysis } from '../analysis/analyse';
import type { RoundSettings } from '../setup/roundSettings';
import { DEFAULT_REMINDER, fillReminder } from './reminder';
import { lateList } from '../submissions/lateList';
import type { SubmissionStanding } from '../submissions/standing';

export interface Reminder {
  /** Index in `Round.units`. */
  readonly unit: number;
  readonly text: string;
}

/**
 * One paragraph for every unit whose form of a period has not been received although its deadline has passed, in the
 * order of the late list. A unit that sent late is not reminded any more; one whose file has errors is told which file
 * and, as far as it is noted, where.
 */
export function writeReminders({ round, entries, submissions }: RoundAnalysis, period: number): Reminder[] {
  const items = scoredItems(round);
  const { columns, typed } = entries;
  const isTyped = (unit: number, item: number): boolean =>
    round.periods
      .slice(0, period + 1)
      .some((_, index) => typed[(unit * columns.itemCount + item) * columns.periodCount + index] === 1);
  const { name = '', deadline = '' } = round.periods[period] ?? {};
  return lateList(round, submissions.standings)
    .filter((each) => each.period === period && each.standing !== 'received')
    .map((standing) => {
      const { unit, daysLate } = standing;
      const missing = askedItems(items, entries, unit).filter(
        ({ item, duePeriod }) => duePeriod <= period && !isTyped(unit, item),
      );
      const text = fillReminder(round.settings.reminder ?? DEFAULT_REMINDER, {
        unit: round.units[unit]?.name ?? '',
        period: name,
        deadline: shownDate(deadline),
        daysLate: String(daysLate),
        missing: String(missing.length),
        contact: whomToAsk(round.settings),
      });
      return { unit, text: [text, ...aboutFile(standing)].join(' ') };
    });
}

/** Of the department, as in the guide of a form: a unit knows whom it has itself. Dots where nothing is entered. */
function whomToAsk({ organisation, contact = '' }: RoundSettings): string {
  return [organisation, contact].filter((part) => part !== '').join(', ') || '…';
}

/** A file has come, but nothing of it was taken. */
function aboutFile({ standing, file, received, errors, note }: SubmissionStanding): string[] {
  if (standing !== 'toFix') {
    return [];
  }
  const day = received === undefined ? '' : ` nhận ngày ${shownDate(received)}`;
  // Somebody may have written down by hand that a file has to be fixed, and counted nothing.
  const count = errors === 0 ? '' : ` ${errors}`;
  const told = `Tệp ${file}${day} có${count} lỗi nên chưa được tiếp nhận.`;
  return note === '' ? [told] : [told, `${note}.`];
}
