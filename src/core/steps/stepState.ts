/**
 * How far a step is. done: nothing is left to do. warning: to be looked at, late or changed since. error: something
 * is wrong. now: can be gone on with. todo: waits for something else, or for a decision.
 */
export type StepState = 'done' | 'now' | 'todo' | 'warning' | 'error';

/** What the choice of the next step looks at. */
export interface StepTurn<Id> {
  readonly id: Id;
  readonly state: StepState;
  /** Its turn comes before that of all other steps but the first. */
  readonly isUrgent?: true;
}

/** The step to go on with: the first that is not done, or after the first one that is urgent; undefined when all are done. */
export function currentStep<Id>(steps: readonly StepTurn<Id>[]): Id | undefined {
  const [first, ...others] = steps.filter(({ state }) => state !== 'done');
  const next = first?.id === steps[0]?.id ? first : (others.find(({ isUrgent }) => isUrgent) ?? first);
  return next?.id;
}

/** The state of a step beside others: only the one whose turn it is is under way, unless something runs. */
export function stateInTurn(state: StepState, isCurrent: boolean, isRunning: boolean): StepState {
  if (isCurrent) {
    return state === 'todo' ? 'now' : state;
  }
  return state === 'now' && !isRunning ? 'todo' : state;
}
