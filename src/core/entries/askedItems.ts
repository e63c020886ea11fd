import { NOT_APPLICABLE } from './entryColumns';
import type { ScoredItem } from './readData';
import type { EntriesReading } from './readEntries';

export interface AskedItem {
  /** Index of the item. */
  readonly item: number;
  readonly duePeriod: number;
}

/**
 * The items that a unit scores itself: those whose source it is and that are meant for its group. One that the unit
 * has declared not applicable was asked for, and is among them.
 *
 * @param items all items of the framework (`scoredItems`).
 */
export function askedItems(
  items: readonly ScoredItem[],
  { columns, typed }: EntriesReading,
  unit: number,
): AskedItem[] {
  const { itemCount, periodCount } = columns;
  return items.flatMap(({ item: { source, duePeriod } }, item): AskedItem[] => {
    const at = (unit * itemCount + item) * periodCount;
    const isMeant = columns.self[at] !== NOT_APPLICABLE || typed[at] === 1;
    return source === 'self' && isMeant ? [{ item, duePeriod }] : [];
  });
}
