import { useMemo, useState } from 'react';
import type { RoundAnalysis } from '../../core/analysis/analyse';
import type { OpenedRound } from '../../sheets/round/openedRound';
import type { WrittenSheet } from './writtenSheet.types';

interface WrittenRanking {
  readonly at: Date;
  readonly period: number;
  /** What was ranked; tells later whether it would come out the same. */
  readonly signature: string;
}

export interface RankingWritten {
  readonly rankingWritten: WrittenSheet | undefined;
  /** @param analysis what was written: perhaps more than was read before. */
  readonly markRankingWritten: (analysis: RoundAnalysis) => void;
  readonly markRankingUndone: () => void;
}

/** When the ranking of a period was last written by this pane, and whether it would come out the same now. */
export function useRankingWritten(
  round: OpenedRound | undefined,
  period: number,
  now: () => Date,
): RankingWritten {
  const [written, setWritten] = useState<WrittenRanking>();
  const signature = useMemo(() => signatureOf(round?.analysis, period), [round, period]);
  return {
    rankingWritten:
      written?.period === period ? { at: written.at, stale: written.signature !== signature } : undefined,
    markRankingWritten: (analysis) =>
      setWritten({ at: now(), period, signature: signatureOf(analysis, period) }),
    markRankingUndone: () => setWritten(undefined),
  };
}

function signatureOf(analysis: RoundAnalysis | undefined, period: number): string {
  return JSON.stringify(analysis?.rankings[period] ?? []);
}
