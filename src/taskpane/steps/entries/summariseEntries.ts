import { countErrors } from '../../../core/analysis/findingGroups';
import { entriesStep } from '../../../core/steps/entriesStep';
import type { StepSummary, SummaryInput } from '../../app/contribution.types';

export function summariseEntries({ round, period, group }: SummaryInput): StepSummary {
  const step = entriesStep(round.analysis, period, group, countErrors(round.entryFindings));
  const { state } = step;
  switch (step.kind) {
    case 'noRows': {
      const parameters = { rows: step.rows, count: step.units };
      return { state, result: { key: 'result.entriesNoRows', parameters }, isUrgent: true };
    }
    case 'none':
      return { state, result: { key: 'result.entriesNone' } };
    case 'clean':
      return { state, result: { key: 'result.entriesClean', parameters: { total: step.total } } };
    case 'wrong': {
      const progress = { done: step.done, total: step.total };
      const parameters = { ...progress, count: step.errors };
      return { state, result: { key: 'result.entriesErrors', parameters }, progress };
    }
    case 'open': {
      const progress = { done: step.done, total: step.total };
      return { state, result: { key: 'result.entriesProgress', parameters: progress }, progress };
    }
  }
}
