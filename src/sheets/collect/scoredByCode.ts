import type { ScoredItem } from '../../core/entries/readData';
import { scoredItems } from '../../core/entries/readEntries';
import type { Round } from '../../core/round/round';

/** The items of the round by their codes. */
export function scoredByCode(round: Round): ReadonlyMap<string, ScoredItem> {
  return new Map(scoredItems(round).map((scored) => [scored.code, scored]));
}
