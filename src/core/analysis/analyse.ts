import { compareWithLastYear, type YearComparison } from '../comparison/compareWithLastYear';
import { findMissing } from '../entries/findMissing';
import { readEntries, type EntriesReading } from '../entries/readEntries';
import type { Finding } from '../finding/finding';
import type { LossColumns } from '../losses/losses';
import { traceLosses } from '../losses/traceLosses';
import { trackOnTime, type OnTimeProgress } from '../progress/onTime';
import type { PeriodProgress } from '../progress/progress';
import { trackPeriod } from '../progress/trackPeriod';
import type { GroupRanking } from '../ranking/ranking';
import { compareWithPublished } from '../publication/compareWithPublished';
import type { Publication } from '../publication/published';
import { rankRound } from '../ranking/rankRound';
import { buildRound } from '../round/build';
import type { RoundDraft } from '../round/draft';
import type { Round } from '../round/round';
import { fieldsOf, type Field } from '../scoring/fieldScores';
import { scoreRound } from '../scoring/score';
import type { Scores } from '../scoring/scores';
import type { SubmissionsTracking } from '../submissions/standing';
import { trackSubmissions } from '../submissions/trackSubmissions';
import { planUnits, type UnitPlan } from '../targets/planUnits';
import { once, onceForEach } from './once';

/**
 * All that follows from what stands in the workbook on a date. What is marked as lazy is worked out on first use and
 * kept, so that a reader pays for nothing that it does not ask for.
 */
export interface RoundAnalysis {
  readonly round: Round;
  readonly asOf: string;
  readonly entries: EntriesReading;
  readonly scores: Scores;
  readonly submissions: SubmissionsTracking;
  /** Of the framework, the units, and the periods and settings. */
  readonly setupFindings: readonly Finding[];
  /** Of the entries, of what is missing, and of the submissions. */
  readonly entryFindings: readonly Finding[];
  /** Lazy. By period, then group. */
  readonly rankings: readonly (readonly GroupRanking[])[];
  /** Lazy. By period. */
  readonly progress: readonly PeriodProgress[];
  /** Lazy. Declared ratios against their targets, where the framework names any. */
  readonly onTime: OnTimeProgress;
  /** Lazy. The fields of the framework with their results. */
  readonly fields: readonly Field[];
  /** Lazy. The whole year against last year. */
  readonly comparison: YearComparison;
  /** Lazy. This year's published figures against the computed ones; undefined where nothing was published. */
  readonly publication: Publication | undefined;
  /** Lazy. What was lost by the end of a period. */
  readonly lossesBy: (period: number) => LossColumns;
  /** Lazy. How units with a target get there by the end of a period. */
  readonly plansFor: (period: number) => readonly UnitPlan[];
}

/**
 * Reads, checks and scores a whole round; ranks, tracks, compares and plans when it is asked.
 *
 * @param asOf the date (ISO) from which deadlines are seen; the core has no clock.
 */
export function analyseRound(draft: RoundDraft, asOf: string): RoundAnalysis {
  const { round, findings } = buildRound(draft);
  const entries = readEntries(round, draft.scores);
  const submissions = trackSubmissions(round, entries, draft.submissions, asOf);
  const scores = scoreRound(round.framework, entries.columns, round.settings.policy);
  const rankings = once(() => round.periods.map((_, period) => rankRound(round, scores, period)));
  const progress = once(() => round.periods.map((_, period) => trackPeriod(round, entries, period, asOf)));
  const onTime = once(() => trackOnTime(round, entries, draft.scores));
  const fields = once(() => fieldsOf({ round, entries, scores }));
  const scored = { round, entries, scores };
  const comparison = once(() => compareWithLastYear({ ...scored, rankings: rankings() }, draft.lastYear));
  const publication = once(() => compareWithPublished({ ...scored, rankings: rankings() }, draft.published));
  return {
    round,
    asOf,
    entries,
    scores,
    submissions,
    setupFindings: findings,
    entryFindings: [...entries.findings, ...findMissing(round, entries, asOf), ...submissions.findings],
    get rankings() {
      return rankings();
    },
    get progress() {
      return progress();
    },
    get onTime() {
      return onTime();
    },
    get fields() {
      return fields();
    },
    get comparison() {
      return comparison();
    },
    get publication() {
      return publication();
    },
    lossesBy: onceForEach((period) => traceLosses(round, entries, period, asOf)),
    plansFor: onceForEach((period) => planUnits({ round, entries, scores, asOf }, rankings(), period)),
  };
}
