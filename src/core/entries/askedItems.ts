import { NOT_APPLICABLE } from './entryColumns';
import type { EntriesReading, RoundItem } from './readEntries';

export interface AskedItem {
  /** Index of the item. */
  readonly item: number;
  readonly duePeriod: number;
}

/**
 * The items that a unit scores itself: those whose source it is and that are meant for its group. One that the unit
 * has declared not applicable was asked for, and is among them. Outside the tree nothing is asked for: an empty bonus
 * or penalty was not claimed.
 *
 * @param items all items of the framework (`scoredItems`).
 */
export function askedItems(
  items: readonly RoundItem[],
  { columns, typed }: EntriesReading,
  unit: number,
): AskedItem[] {
  const { itemCount, periodCount } = columns;
  return items.flatMap(({ item: { source, duePeriod }, part }, item): AskedItem[] => {
    const at = (unit * itemCount + item) * periodCount;
    const isMeant = columns.self[at] !== NOT_APPLICABLE || typed[at] === 1;
    return source === 'self' && part === 'tree' && isMeant ? [{ item, duePeriod }] : [];
  });
}
