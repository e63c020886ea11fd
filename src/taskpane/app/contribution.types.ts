import type { ComponentType } from 'react';
import type { GroupChoice } from '../../core/analysis/chosen';
import type { StepState } from '../../core/steps/stepState';
import type { OpenedRound } from '../../sheets/round/openedRound';
import type { Language } from '../../words/language';
import type { Message } from '../../words/message';
import type { CollectJob } from './collectJob.types';
import type { SideViewId, StepId, ViewId } from './route';
import type { FormsJob } from './formsJob.types';

/** A view that the pane can show, loaded when it is first asked for. */
export interface ViewContribution<Id extends ViewId = SideViewId> {
  readonly id: Id;
  readonly View: ComponentType;
  /** Shown whatever the workbook is, not only on a round. */
  readonly isGeneral?: true;
}

/** What the summaries of the steps look at: the round, the choice in the header, and what runs today. */
export interface SummaryInput {
  readonly round: OpenedRound;
  readonly period: number;
  readonly group: GroupChoice;
  readonly formsJob: Pick<FormsJob, 'kind' | 'order' | 'forms'>;
  readonly collectJob: Pick<CollectJob, 'kind' | 'done' | 'total'>;
  readonly language: Language;
}

/** A step as home shows it: state, result, and how far it is. */
export interface StepSummary {
  readonly state: StepState;
  readonly result: Message;
  /** A real fraction, where there is one. */
  readonly progress?: { readonly done: number; readonly total: number };
  readonly isUrgent?: true;
}

export interface StepContribution extends ViewContribution<StepId> {
  readonly summarise: (input: SummaryInput) => StepSummary;
}
