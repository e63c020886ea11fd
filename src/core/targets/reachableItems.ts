import { MISSING, NOT_APPLICABLE, type EntryColumns } from '../entries/entryColumns';
import { isClosed } from '../entries/findMissing';
import { scoredItems } from '../entries/readEntries';
import { pointsFromMicro } from '../points/points';
import type { Round } from '../round/round';
import { effectiveValue } from '../entries/effective';
import type { ReachableItem } from './targets';

/**
 * The items from which a unit can still gain points by the end of a period, seen from a date (ISO): those that
 * count by then and whose own period is still open, as far as they are short of their maximum. In the order of
 * the framework. Bonus is not among them: nobody can count on it.
 */
export function reachableItems(
  round: Round,
  columns: EntryColumns,
  unit: number,
  period: number,
  asOf: string,
): ReachableItem[] {
  return scoredItems(round).flatMap(({ item, maxPoints, code, part }, index) => {
    const value = effectiveValue(columns, unit * columns.itemCount + index, period);
    const gain = maxPoints - (value === MISSING ? 0 : value);
    const isOpen = item.duePeriod <= period && !isClosed(round.periods[item.duePeriod], asOf);
    return part === 'tree' && isOpen && value !== NOT_APPLICABLE && gain > 0
      ? [
          {
            item: index,
            code,
            source: item.source,
            duePeriod: item.duePeriod,
            ...(value !== MISSING && { value: pointsFromMicro(value) }),
            maximum: maxPoints,
            gain: pointsFromMicro(gain),
          },
        ]
      : [];
  });
}
