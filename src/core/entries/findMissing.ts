import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import { sumPoints } from '../points/points';
import type { Period, Round } from '../round/round';
import { askedItems } from './askedItems';
import { scoredItems, type EntriesReading } from './readEntries';

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
  const periodCount = round.periods.length;
  return round.units.flatMap((unit, unitIndex) => {
    const at = (item: number, period: number): number =>
      (unitIndex * items.length + item) * periodCount + period;
    const asked = askedItems(items, entries, unitIndex).map(({ item }) => item);
    const isTyped = (item: number, period: number): boolean => entries.typed[at(item, period)] === 1;
    const sent = round.periods.map((_, period) => asked.some((item) => isTyped(item, period)));
    const lastSent = sent.lastIndexOf(true);
    const dueIn = (item: number): number => items[item]?.item.duePeriod ?? 0;

    const forms = round.periods.flatMap((period, index) => {
      const due = asked.filter((item) => dueIn(item) === index);
      if (sent[index] || due.length === 0 || !isClosed(period, asOf)) {
        return [];
      }
      const points = sumPoints(due.flatMap((item) => items[item]?.maxPoints ?? []));
      return [
        finding('submissionMissing', {
          place: {
            table: 'scores',
            column: `points.${period.code}`,
            ...firstRow(entries, unitIndex, items.length, due),
          },
          unit: unit.name,
          period: period.name,
          parameters: { deadline: { date: period.deadline ?? '' }, count: due.length, points: { points } },
        }),
      ];
    });

    const gaps = asked
      .filter((item) => dueIn(item) <= lastSent && sent[dueIn(item)])
      .filter((item) => !round.periods.slice(0, lastSent + 1).some((_, period) => isTyped(item, period)))
      .map((item) => {
        const period = round.periods[lastSent];
        return finding('entryMissing', {
          place: {
            table: 'scores',
            column: `points.${period?.code ?? ''}`,
            ...firstRow(entries, unitIndex, items.length, [item]),
          },
          unit: unit.name,
          item: items[item]?.code ?? '',
          period: period?.name ?? '',
          parameters: { maximum: { points: items[item]?.maxPoints ?? sumPoints([]) } },
        });
      });
    return [...forms, ...gaps];
  });
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
