import { usePane } from './PaneContext';
import type { StepId } from './route';

/** The number of a step on the screen, from 1. */
export function useStepNumber(): (step: StepId) => number {
  const { steps } = usePane();
  return (step) => steps.findIndex(({ id }) => id === step) + 1;
}
