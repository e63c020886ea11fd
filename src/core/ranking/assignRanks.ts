import type { RankingMethod } from '../setup/policy';

/**
 * Ranks of units that are already in order, best first.
 *
 * dense: 1, 2, 2, 3 (what published Vietnamese tables use). competition: 1, 2, 2, 4.
 *
 * @param tiesWithPrevious 1 where a position is equal to the one before it.
 */
export function assignRanks(tiesWithPrevious: Uint8Array, method: RankingMethod): Int32Array {
  const ranks = new Int32Array(tiesWithPrevious.length);
  let rank = 0;
  tiesWithPrevious.forEach((isTie, position) => {
    if (isTie === 0) {
      rank = method === 'dense' ? rank + 1 : position + 1;
    }
    ranks[position] = rank;
  });
  return ranks;
}
