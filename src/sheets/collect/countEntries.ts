import { MISSING, NOT_APPLICABLE } from '../../core/entries/entryColumns';
import { scoredItems, type EntriesReading } from '../../core/entries/readEntries';
import type { Round } from '../../core/round/round';

/**
 * How many items of the tree are asked of a unit by the end of a period, and how many of them have an entry.
 *
 * An item counts as entered by an entry of this period that counts, not applicable included; or, where this period
 * has none, by points of an earlier one, which stand on. An entry in error is none.
 *
 * @param entries of this one unit.
 * @param doubtful codes of items whose entry was refused already.
 * @param earlier codes of items with points of an earlier period.
 */
export function countEntries(
  round: Round,
  period: number,
  { columns, typed }: EntriesReading,
  doubtful: ReadonlySet<string>,
  earlier: ReadonlySet<string>,
): { readonly asked: number; readonly entered: number } {
  const periodCount = round.periods.length;
  let asked = 0;
  let entered = 0;
  scoredItems(round).forEach(({ item, code, part }, index) => {
    const at = index * periodCount + period;
    const value = columns.self[at] ?? MISSING;
    const isTyped = typed[at] === 1;
    const isMeantForOthers = value === NOT_APPLICABLE && !isTyped;
    const isOwed = item.source === 'self' && part === 'tree';
    if (!isOwed || item.duePeriod > period || isMeantForOthers) {
      return;
    }
    asked += 1;
    const stands = !isTyped && !doubtful.has(code) && earlier.has(code);
    entered += value !== MISSING || stands ? 1 : 0;
  });
  return { asked, entered };
}
