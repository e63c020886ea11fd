import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import { sumPoints, ZERO_POINTS } from '../points/points';
import type { Round } from '../round/round';
import type { Period } from '../setup/period';
import { askedItems, type AskedItem } from './askedItems';
import { scoredItems, type EntriesReading, type RoundItem } from './readEntries';

/** Whether the deadline of a period has passed by a date (ISO). Without a deadline a period stays open. */
export function isClosed(period: Period | undefined, asOf: string): boolean {
  return period?.deadline !== undefined && period.deadline < asOf;
}

/**
 * What units still owe by a date: a form that was not sent by its deadline, and due items left empty in the
 * forms that were sent. Nothing is reported twice: a unit without a form is not reported item by item.
 */
export function findMissing(round: Round, entries: EntriesReading, asOf: string): Finding[] {
  const items = scoredItems(round);
  return round.units.flatMap((_, unit) => {
    const sent = formsSent(round, entries, items, unit);
    return [...missingForms(sent, asOf), ...missingEntries(sent)];
  });
}

/** What one unit was asked for, and in which periods it has sent anything. */
interface FormsSent {
  readonly round: Round;
  readonly entries: EntriesReading;
  readonly items: readonly RoundItem[];
  readonly unit: number;
  readonly asked: readonly AskedItem[];
  /** By period. */
  readonly isSent: readonly boolean[];
  readonly isTyped: (item: number, period: number) => boolean;
}

function formsSent(
  round: Round,
  entries: EntriesReading,
  items: readonly RoundItem[],
  unit: number,
): FormsSent {
  const asked = askedItems(items, entries, unit);
  const isTyped = (item: number, period: number): boolean =>
    entries.typed[(unit * items.length + item) * round.periods.length + period] === 1;
  const isSent = round.periods.map((_, period) => asked.some(({ item }) => isTyped(item, period)));
  return { round, entries, items, unit, asked, isSent, isTyped };
}

/** Forms of closed periods in which something falls due and nothing has come. */
function missingForms({ round, entries, items, unit, asked, isSent }: FormsSent, asOf: string): Finding[] {
  return round.periods.flatMap((period, index) => {
    const due = asked.flatMap(({ item, duePeriod }) => (duePeriod === index ? [item] : []));
    if (isSent[index] || due.length === 0 || !isClosed(period, asOf)) {
      return [];
    }
    const points = sumPoints(due.flatMap((item) => items[item]?.maxPoints ?? []));
    return [
      finding(
        'submissionMissing',
        {
          place: {
            table: 'scores',
            column: `points.${period.code}`,
            ...firstRow(entries, unit, items.length, due),
          },
          unit: round.units[unit]?.code ?? '',
          period: period.code,
        },
        { deadline: { date: period.deadline ?? '' }, count: due.length, points: { points } },
      ),
    ];
  });
}

/** Items that fell due in a form that came, and stand empty in all that have come since. */
function missingEntries({ round, entries, items, unit, asked, isSent, isTyped }: FormsSent): Finding[] {
  const lastSent = isSent.lastIndexOf(true);
  const period = round.periods[lastSent];
  return asked
    .filter(({ duePeriod }) => duePeriod <= lastSent && isSent[duePeriod])
    .filter(({ item }) => !round.periods.slice(0, lastSent + 1).some((_, index) => isTyped(item, index)))
    .map(({ item }) =>
      finding(
        'entryMissing',
        {
          place: {
            table: 'scores',
            column: `points.${period?.code ?? ''}`,
            ...firstRow(entries, unit, items.length, [item]),
          },
          unit: round.units[unit]?.code ?? '',
          item: items[item]?.code ?? '',
          period: period?.code ?? '',
        },
        { maximum: { points: items[item]?.maxPoints ?? ZERO_POINTS } },
      ),
    );
}

function firstRow(
  entries: EntriesReading,
  unit: number,
  itemCount: number,
  items: readonly number[],
): { row?: number } {
  const row = items.map((item) => entries.rowOf[unit * itemCount + item] ?? -1).find((index) => index >= 0);
  return row === undefined ? {} : { row };
}
