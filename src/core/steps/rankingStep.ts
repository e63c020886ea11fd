import type { RoundAnalysis } from '../analysis/analyse';
import type { GroupChoice } from '../analysis/chosen';
import { countUnitsWithEntries } from '../analysis/presence';

/** What stands on the sheet of the ranking: nothing, what would be calculated now, or something older. */
export type WrittenRanking = 'none' | 'current' | 'stale';

export type RankingStep =
  | { readonly kind: 'waiting'; readonly state: 'todo' }
  /** Entries are missing; a ranking would be for the time being. */
  | { readonly kind: 'provisional'; readonly state: 'todo' }
  | { readonly kind: 'ready'; readonly state: 'now' }
  | { readonly kind: 'written'; readonly state: 'done' }
  | { readonly kind: 'stale'; readonly state: 'warning' };

export function rankingStep(
  analysis: RoundAnalysis,
  period: number,
  group: GroupChoice,
  written: WrittenRanking,
): RankingStep {
  if (written !== 'none') {
    return written === 'stale' ? { kind: 'stale', state: 'warning' } : { kind: 'written', state: 'done' };
  }
  if (countUnitsWithEntries(analysis, period, group) === 0) {
    return { kind: 'waiting', state: 'todo' };
  }
  const isProvisional = (analysis.rankings[period] ?? []).some(
    (ranking) => (group === 'all' || ranking.group === group) && ranking.provisionalUnits > 0,
  );
  return isProvisional ? { kind: 'provisional', state: 'todo' } : { kind: 'ready', state: 'now' };
}
