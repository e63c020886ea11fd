import type { RankingMethod } from '../round/round';

/**
 * Ranks of values that are already in order, best first.
 *
 * dense: 1, 2, 2, 3 (what published Vietnamese tables use). competition: 1, 2, 2, 4.
 *
 * @param isEqual whether the value at a position ties with the one before it.
 */
export function assignRanks(
  count: number,
  isEqual: (position: number) => boolean,
  method: RankingMethod,
): number[] {
  const ranks: number[] = [];
  for (let position = 0; position < count; position += 1) {
    const before = ranks[position - 1];
    if (before === undefined) {
      ranks.push(1);
    } else if (isEqual(position)) {
      ranks.push(before);
    } else {
      ranks.push(method === 'dense' ? before + 1 : position + 1);
    }
  }
  return ranks;
}
