import { collectStep } from '../../../core/steps/collectStep';
import type { StepSummary, SummaryInput } from '../../app/contribution.types';

/** Whose forms are in; while files are read, how far that is. */
export function summariseCollect({ round, period, group, collectJob }: SummaryInput): StepSummary {
  if (collectJob.kind === 'running') {
    const progress = { done: collectJob.done, total: collectJob.total };
    return { state: 'now', result: { key: 'result.collectReading', parameters: progress }, progress };
  }
  const step = collectStep(round.analysis, period, group);
  const { state } = step;
  switch (step.kind) {
    case 'notDue':
      return { state, result: { key: 'result.collectNotDue' } };
    case 'received':
      return { state, result: { key: 'result.collectDone', parameters: { total: step.total } } };
    case 'late': {
      const progress = { done: step.done, total: step.total };
      const parameters = { ...progress, count: step.late };
      return { state, result: { key: 'result.collectLate', parameters }, progress };
    }
    case 'open': {
      const progress = { done: step.done, total: step.total };
      return { state, result: { key: 'result.collectProgress', parameters: progress }, progress };
    }
  }
}
