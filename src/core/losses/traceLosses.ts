import { scoredItems, type EntriesReading } from '../entries/readEntries';
import type { Round } from '../round/round';
import { effectiveValue } from '../entries/effective';
import { pointsLost, standingOf } from '../progress/itemStanding';
import type { LossColumns } from './losses';

/**
 * Works out who lost what by the end of a period, seen from a date (ISO): the maximum minus the value of every
 * due item that applies, and the maximum of those still empty after their deadline.
 *
 * Bonus that was not claimed is not lost, and a penalty is deducted from the total, not from an item: neither is in
 * here. Per unit this adds up to `lostByMissing` of `trackPeriod` and, where nothing stands outside the tree, to
 * `lost`, exactly.
 */
export function traceLosses(
  round: Round,
  entries: EntriesReading,
  period: number,
  asOf: string,
): LossColumns {
  const items = scoredItems(round);
  const size = round.units.length * items.length;
  const lost = new Int32Array(size);
  const missing = new Uint8Array(size);
  for (let pair = 0; pair < size; pair += 1) {
    const scored = items[pair % items.length];
    if (scored?.part === 'tree') {
      const standing = standingOf(round, entries, scored.item, pair, period, asOf);
      lost[pair] = pointsLost(standing, scored.maxPoints, effectiveValue(entries.columns, pair, period));
      missing[pair] = standing === 'lostByMissing' ? 1 : 0;
    }
  }
  return { unitCount: round.units.length, itemCount: items.length, lost, missing };
}
