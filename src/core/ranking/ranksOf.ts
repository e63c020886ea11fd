import type { GroupRanking } from './ranking';

/** Unit → its rank in its group; undefined for units that are scored and not ranked. */
export function ranksOf(rankings: readonly GroupRanking[]): ReadonlyMap<number, number | undefined> {
  return new Map(rankings.flatMap(({ rows }) => rows.map(({ unit, rank }) => [unit, rank] as const)));
}
