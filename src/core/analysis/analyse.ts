import { findMissing } from '../entries/findMissing';
import { readEntries, type EntriesReading } from '../entries/readEntries';
import type { Finding } from '../finding/finding';
import { trackOnTime, type OnTimeProgress } from '../progress/onTime';
import type { PeriodProgress } from '../progress/progress';
import { trackPeriod } from '../progress/trackPeriod';
import type { GroupRanking } from '../ranking/ranking';
import { rankRound } from '../ranking/rankRound';
import { scoreRound } from '../scoring/score';
import type { Scores } from '../scoring/scores';
import type { SubmissionsTracking } from '../submissions/standing';
import { trackSubmissions } from '../submissions/trackSubmissions';
import { buildRound } from '../round/build';
import type { RoundDraft } from '../round/draft';
import type { Round } from '../round/round';

/** All that follows from what stands in the workbook on a date. */
export interface RoundAnalysis {
  readonly round: Round;
  readonly asOf: string;
  readonly entries: EntriesReading;
  readonly scores: Scores;
  /** By period, then group. */
  readonly rankings: readonly (readonly GroupRanking[])[];
  readonly progress: readonly PeriodProgress[];
  /** Declared ratios against their targets, where the framework names any. */
  readonly onTime: OnTimeProgress;
  readonly submissions: SubmissionsTracking;
  /** Of the framework, the units, and the periods and settings. */
  readonly setupFindings: readonly Finding[];
  /** Of the entries, of what is missing, and of the submissions. */
  readonly entryFindings: readonly Finding[];
}

/**
 * Reads, checks, scores, ranks and tracks a whole round.
 *
 * @param asOf the date (ISO) from which deadlines are seen; the core has no clock.
 */
export function analyseRound(draft: RoundDraft, asOf: string): RoundAnalysis {
  const { round, findings } = buildRound(draft);
  const entries = readEntries(round, draft.scores);
  const submissions = trackSubmissions(round, entries, draft.submissions, asOf);
  const scores = scoreRound(round.framework, entries.columns, round.settings.policy);
  return {
    round,
    asOf,
    entries,
    scores,
    rankings: round.periods.map((_, period) => rankRound(round, scores, period)),
    progress: round.periods.map((_, period) => trackPeriod(round, entries, period, asOf)),
    onTime: trackOnTime(round, entries, draft.scores),
    setupFindings: findings,
    submissions,
    entryFindings: [...entries.findings, ...findMissing(round, entries, asOf), ...submissions.findings],
  };
}
