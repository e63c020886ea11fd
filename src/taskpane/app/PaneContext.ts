import { createContext, use } from 'react';
import type { Language } from '../../words/language';
import type { CollectJob } from './collectJob.types';
import type { Command, CommandState } from './commands';
import type { PaneRound } from './paneRound';
import type { FindingFilter, Route, ViewId } from './route';
import type { TemplateJob } from './templateJob.types';
import type { WorkbookPort } from '../../workbook/workbookPort';

/** When the ranking of the chosen period was last written by this pane, and whether it has changed since. */
export interface WrittenSheet {
  readonly at: Date;
  readonly stale: boolean;
}

/** What every view shares. */
export interface Pane {
  readonly port: WorkbookPort;
  readonly now: () => Date;
  readonly route: Route;
  readonly navigate: (view: ViewId, filter?: FindingFilter) => void;
  readonly setLanguage: (language: Language) => void;
  /** Index of the chosen period, and of the chosen group (-1 for all). */
  readonly period: number;
  readonly setPeriod: (period: number) => void;
  readonly group: number;
  readonly setGroup: (group: number) => void;
  /** Reads the workbook afresh. */
  readonly readAgain: () => Promise<void>;
  readonly isReading: boolean;
  /** Set where the workbook has changed and was not read again by itself, because that takes long. */
  readonly changedSince: Date | undefined;
  readonly commandOf: (view: ViewId) => CommandState;
  readonly runCommand: (view: ViewId, command: Command) => void;
  readonly dismissCommand: (view: ViewId) => void;
  readonly templateJob: TemplateJob;
  readonly collectJob: CollectJob;
  readonly rankingWritten: WrittenSheet | undefined;
  readonly markRankingWritten: () => void;
  readonly markRankingUndone: () => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);
export const RoundContext = createContext<PaneRound | undefined>(undefined);

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) {
    throw new Error('usePane is used outside of the pane');
  }
  return pane;
}

/** The round that is open; only views of a round may ask. */
export function useRound(): PaneRound {
  const round = use(RoundContext);
  if (!round) {
    throw new Error('useRound is used where no round is open');
  }
  return round;
}
