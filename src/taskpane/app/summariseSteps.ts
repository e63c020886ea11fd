import { currentStep, stateInTurn } from '../../core/steps/stepState';
import type { StepContribution, StepSummary, SummaryInput } from './contribution.types';
import type { StepId } from './route';

/** A step with its place among the others. */
export interface SummarisedStep extends StepSummary {
  readonly id: StepId;
}

/** All steps in their order. What is done is read from the workbook; only what runs is of today. */
export function summariseSteps(
  steps: readonly StepContribution[],
  input: SummaryInput,
): readonly SummarisedStep[] {
  const summaries = steps.map(({ id, summarise }) => ({ id, ...summarise(input) }));
  const current = currentStep(summaries);
  return summaries.map((summary) => ({
    ...summary,
    state: stateInTurn(summary.state, summary.id === current, summary.progress !== undefined),
  }));
}
