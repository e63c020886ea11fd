import { unitsOf } from '../../../core/analysis/chosen';
import { formsStep } from '../../../core/steps/formsStep';
import type { StepSummary, SummaryInput } from '../../app/contribution.types';
import { isJobFor } from '../../app/formsJob.types';

/** What was made today comes first; else what the workbook says. */
export function summariseForms(input: SummaryInput): StepSummary {
  const { round, period, group, formsJob } = input;
  if (isJobFor(formsJob, period, unitsOf(round.analysis.round, group))) {
    return summariseJob(formsJob);
  }
  const step = formsStep(round.analysis, period, group);
  const { state } = step;
  switch (step.kind) {
    case 'noUnits':
      return { state, result: { key: 'result.formsNoUnits' } };
    case 'returned': {
      const parameters = { done: step.done, total: step.total };
      return { state, result: { key: 'result.formsReturned', parameters } };
    }
    case 'ready':
      return { state, result: { key: 'result.formsReady', parameters: { count: step.total } } };
    case 'waiting':
      return { state, result: { key: 'result.formsWaiting', parameters: { count: step.total } } };
  }
}

function summariseJob({ kind, order, forms }: SummaryInput['formsJob']): StepSummary {
  const progress = { done: forms.length, total: order?.units.length ?? 0 };
  if (kind === 'running') {
    return { state: 'now', result: { key: 'result.formsRunning', parameters: progress }, progress };
  }
  return {
    state: kind === 'done' && progress.done === progress.total ? 'done' : 'warning',
    result: {
      key: kind === 'done' ? 'result.formsDone' : 'result.formsStopped',
      parameters: progress,
    },
  };
}
