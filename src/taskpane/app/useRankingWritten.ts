import { useMemo, useState } from 'react';
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
  readonly markRankingWritten: () => void;
  readonly markRankingUndone: () => void;
}

/** When the ranking of a period was last written by this pane, and whether it would come out the same now. */
export function useRankingWritten(
  round: OpenedRound | undefined,
  period: number,
  now: () => Date,
): RankingWritten {
  const [written, setWritten] = useState<WrittenRanking>();
  const signature = useMemo(() => JSON.stringify(round?.analysis.rankings[period] ?? []), [round, period]);
  return {
    rankingWritten:
      written?.period === period ? { at: written.at, stale: written.signature !== signature } : undefined,
    markRankingWritten: () => setWritten({ at: now(), period, signature }),
    markRankingUndone: () => setWritten(undefined),
  };
}
