import { RANKING_SHEET } from '../../../sheets/results/ranking/rankingSheet';
import { rankingStep, type WrittenRanking } from '../../../core/steps/rankingStep';
import { formatTime } from '../../../words/numbers';
import type { StepSummary, SummaryInput } from '../../app/contribution.types';

export function summariseRanking(input: SummaryInput): StepSummary {
  const { round, period, group, rankingWritten } = input;
  const step = rankingStep(round.analysis, period, group, writtenOf(input));
  const { state } = step;
  switch (step.kind) {
    case 'waiting':
      return { state, result: { key: 'result.rankingWaiting' } };
    case 'provisional':
      return { state, result: { key: 'result.rankingProvisional' } };
    case 'ready':
      return { state, result: { key: 'result.rankingReady' } };
    case 'written':
      return rankingWritten
        ? {
            state,
            result: { key: 'result.rankingWritten', parameters: { time: formatTime(rankingWritten.at) } },
          }
        : { state, result: { key: 'result.rankingSheet' } };
    case 'stale': {
      const time = rankingWritten ? formatTime(rankingWritten.at) : '';
      return { state, result: { key: 'result.rankingStale', parameters: { time } } };
    }
  }
}

function writtenOf({ round, rankingWritten }: SummaryInput): WrittenRanking {
  if (rankingWritten) {
    return rankingWritten.stale ? 'stale' : 'current';
  }
  return round.sheetNames.includes(RANKING_SHEET.name) ? 'current' : 'none';
}
