/** The views of the pane. Home and one level below; the first three of them that are no steps open from menus. */
export type ViewId = 'home' | 'help' | 'progress' | 'analysis' | StepId;

/** The steps that exist, in their order; the numbers on the screen are the positions in here. */
export const STEPS = ['framework', 'templates', 'collect', 'entries', 'ranking'] as const;
export type StepId = (typeof STEPS)[number];

export type FindingFilter = 'all' | 'error' | 'warning' | 'hint' | 'late';

export interface Route {
  readonly view: ViewId;
  /** How the list of the view is filtered when it opens. */
  readonly filter?: FindingFilter;
}

/** 1-based. */
export function stepNumber(step: StepId): number {
  return STEPS.indexOf(step) + 1;
}
