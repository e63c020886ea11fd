import { createContext, use } from 'react';
import type { Language } from '../../words/language';
import type { CollectJob } from './collectJob.types';
import type { Task } from '../../commands/task';
import type { AfterCommand, CommandState } from './commandState';
import type { GroupChoice } from '../../core/analysis/chosen';
import type { OpenedRound } from '../../sheets/round/openedRound';
import type { StepContribution, ViewContribution } from './contribution.types';
import type { CommandScope, FindingFilter, Route, ViewId } from './route';
import type { FormsJob } from './formsJob.types';
import type { WorkbookPort } from '../../workbook/workbookPort';

/** What every view shares. */
export interface Pane {
  readonly port: WorkbookPort;
  readonly now: () => Date;
  /** The steps in their order, and the views that are no steps. */
  readonly steps: readonly StepContribution[];
  readonly views: readonly ViewContribution[];
  readonly route: Route;
  readonly navigate: (view: ViewId, filter?: FindingFilter) => void;
  readonly setLanguage: (language: Language) => void;
  /** Index of the chosen period. */
  readonly period: number;
  readonly setPeriod: (period: number) => void;
  readonly group: GroupChoice;
  readonly setGroup: (group: GroupChoice) => void;
  /** Reads the workbook afresh. */
  readonly readAgain: () => Promise<void>;
  readonly isReading: boolean;
  /** Set where the workbook has changed and was not read again by itself, because that takes long. */
  readonly changedSince: Date | undefined;
  readonly commandOf: (scope: CommandScope) => CommandState;
  readonly runTask: (scope: CommandScope, task: Task, after?: AfterCommand) => void;
  readonly dismissCommand: (scope: CommandScope) => void;
  readonly formsJob: FormsJob;
  readonly collectJob: CollectJob;
}

export const PaneContext = createContext<Pane | undefined>(undefined);
export const RoundContext = createContext<OpenedRound | undefined>(undefined);

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) {
    throw new Error('usePane is used outside of the pane');
  }
  return pane;
}

/** The round that is open; only views of a round may ask. */
export function useRound(): OpenedRound {
  const round = use(RoundContext);
  if (!round) {
    throw new Error('useRound is used where no round is open');
  }
  return round;
}
