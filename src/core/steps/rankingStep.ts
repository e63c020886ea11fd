import type { RoundAnalysis } from '../analysis/analyse';
import type { GroupChoice } from '../analysis/chosen';
import { countUnitsWithEntries } from '../analysis/presence';

/** What stands on the sheet of the ranking; see `sheets/results/writtenResult`. */
export type WrittenRanking = 'none' | 'unknown' | 'otherPeriod' | 'stale' | 'current';

export type RankingStep =
  | { readonly kind: 'waiting'; readonly state: 'todo' }
  /** Entries are missing; a ranking would be for the time being. */
  | { readonly kind: 'provisional'; readonly state: 'todo' }
  | { readonly kind: 'ready'; readonly state: 'now' }
  | { readonly kind: 'written'; readonly state: 'done' }
  /** The sheet shows what would be calculated now, out of data in which something is wrong. */
  | { readonly kind: 'writtenWithErrors'; readonly state: 'warning' }
  | { readonly kind: 'stale' | 'unknown'; readonly state: 'warning' };

/**
 * How far the ranking of a period is.
 *
 * @param errors findings that are errors, wherever in the round.
 */
export function rankingStep(
  analysis: RoundAnalysis,
  { period, group }: { readonly period: number; readonly group: GroupChoice },
  written: WrittenRanking,
  errors: number,
): RankingStep {
  if (written === 'current') {
    return errors > 0 ? { kind: 'writtenWithErrors', state: 'warning' } : { kind: 'written', state: 'done' };
  }
  if (written === 'stale' || written === 'unknown') {
    return { kind: written, state: 'warning' };
  }
  if (countUnitsWithEntries(analysis, period, group) === 0) {
    return { kind: 'waiting', state: 'todo' };
  }
  const isProvisional = (analysis.rankings[period] ?? []).some(
    (ranking) => (group === 'all' || ranking.group === group) && ranking.provisionalUnits > 0,
  );
  return isProvisional ? { kind: 'provisional', state: 'todo' } : { kind: 'ready', state: 'now' };
}
