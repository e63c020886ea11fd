import { rankingStep } from '../../../core/steps/rankingStep';
import { RANKING_SHEET } from '../../../sheets/results/ranking/rankingSheet';
import type { Message } from '../../../words/message';
import { formatMoment } from '../../../words/numbers';
import type { StepSummary, SummaryInput } from '../../app/contribution.types';

export function summariseRanking({ round, period, group, language }: SummaryInput): StepSummary {
  const written = round.written(RANKING_SHEET, period);
  const step = rankingStep(round.analysis, { period, group }, written.kind, round.errors);
  const time = 'at' in written ? formatMoment(written.at, round.analysis.asOf, language) : '';
  const result = ((): Message => {
    switch (step.kind) {
      case 'waiting':
        return { key: 'result.rankingWaiting' };
      case 'provisional':
        return { key: 'result.rankingProvisional' };
      case 'ready':
        return { key: 'result.rankingReady' };
      case 'unknown':
        return { key: 'result.rankingUnknown' };
      case 'written':
        return { key: 'result.rankingWritten', parameters: { time } };
      case 'writtenWithErrors':
        return { key: 'result.rankingErrors', parameters: { time, count: round.errors } };
      case 'stale':
        return { key: 'result.rankingStale', parameters: { time } };
    }
  })();
  return { state: step.state, result };
}
