import type { TextKey } from '../../words/translate';

type Named<Key, Prefix extends string> = Key extends `${Prefix}.${infer Id}` ? Id : never;

/** The steps of a round: each has its name among the texts, and its place in the list of contributions. */
export type StepId = Named<TextKey, 'step'>;

/** The views that are no steps, but for home. */
export type SideViewId = Named<TextKey, 'view'>;

/** The views of the pane: home, and one level below the steps and those that open from menus. */
export type ViewId = 'home' | SideViewId | StepId;

/** Where what became of a command is said: a view, or the second tab of collecting, which has an undo of its own. */
export type CommandScope = ViewId | 'submissions';

export type FindingFilter = 'all' | 'error' | 'warning' | 'hint' | 'late';

export interface Route {
  readonly view: ViewId;
  /** How the list of the view is filtered when it opens. */
  readonly filter?: FindingFilter;
}
