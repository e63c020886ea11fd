import { unitsOf } from '../../../core/analysis/chosen';
import { templatesStep } from '../../../core/steps/templatesStep';
import type { StepSummary, SummaryInput } from '../../app/contribution.types';
import { isJobFor } from '../../app/templateJob.types';

/** What was made today comes first; else what the workbook says. */
export function summariseTemplates(input: SummaryInput): StepSummary {
  const { round, period, group, templateJob } = input;
  if (isJobFor(templateJob, period, unitsOf(round.analysis.round, group))) {
    return summariseJob(templateJob);
  }
  const step = templatesStep(round.analysis, period, group);
  const { state } = step;
  switch (step.kind) {
    case 'noUnits':
      return { state, result: { key: 'result.templatesNoUnits' } };
    case 'returned': {
      const parameters = { done: step.done, total: step.total };
      return { state, result: { key: 'result.templatesReturned', parameters } };
    }
    case 'ready':
      return { state, result: { key: 'result.templatesReady', parameters: { count: step.total } } };
    case 'waiting':
      return { state, result: { key: 'result.templatesWaiting', parameters: { count: step.total } } };
  }
}

function summariseJob({ kind, order, forms }: SummaryInput['templateJob']): StepSummary {
  const progress = { done: forms.length, total: order?.units.length ?? 0 };
  if (kind === 'running') {
    return { state: 'now', result: { key: 'result.templatesRunning', parameters: progress }, progress };
  }
  return {
    state: kind === 'done' && progress.done === progress.total ? 'done' : 'warning',
    result: {
      key: kind === 'done' ? 'result.templatesDone' : 'result.templatesStopped',
      parameters: progress,
    },
  };
}
