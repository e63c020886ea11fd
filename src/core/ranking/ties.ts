import type { Policy } from '../setup/policy';
import type { RankedUnit, Tie } from './ranking';

/** The units that share a rank, of ranked units in order. */
export function tiesOf(ranked: readonly RankedUnit[], { rankDecimals, tieBreakers }: Policy): Tie[] {
  const ties: Tie[] = [];
  for (let first = 0, end = 0; first < ranked.length; first = end) {
    const rank = ranked[first]?.rank ?? 0;
    while (ranked[end]?.rank === rank) {
      end += 1;
    }
    if (end - first > 1) {
      const nextRank = ranked[end]?.rank;
      const units = ranked.slice(first, end).map(({ unit }) => unit);
      const tie = { rank, units, decimals: rankDecimals, asked: tieBreakers };
      ties.push({ ...tie, ...(nextRank !== undefined && { nextRank }) });
    }
  }
  return ties;
}
