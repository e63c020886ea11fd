import { treeTotal } from '../../core/framework/parts';
import type { Points } from '../../core/points/points';
import type { RowState } from '../components/stateIcon/StateIcon';
import { formatPoints, formatTime } from '../../words/numbers';
import type { Language } from '../../words/language';
import { SHEET_NAMES } from '../../sheets/tables/sheetNames';
import type { CollectJob } from './collectJob.types';
import type { Message } from './commands';
import { hasEntries, missingRows, unitsOf, type PaneRound } from './paneRound';
import type { StepId } from './route';
import { isJobFor, type TemplateJob } from './templateJob.types';
import type { WrittenSheet } from './PaneContext';

/** A step as home shows it: state, result, and how far it is. */
export interface StepSummary {
  readonly step: StepId;
  readonly state: RowState;
  readonly result: Message;
  /** A real fraction, where there is one. */
  readonly progress?: { readonly done: number; readonly total: number };
  /** Its turn comes before that of the steps above it, but for the framework. */
  readonly isUrgent?: true;
}

export interface StepsInput {
  readonly round: PaneRound;
  readonly period: number;
  /** -1 for all. */
  readonly group: number;
  readonly templateJob: Pick<TemplateJob, 'kind' | 'order' | 'forms'>;
  readonly collectJob: Pick<CollectJob, 'kind' | 'done' | 'total'>;
  readonly rankingWritten: WrittenSheet | undefined;
  readonly language: Language;
}

/** All steps in their order. What is done is read from the workbook; only forms and writing times are of today. */
export function summariseSteps(input: StepsInput): readonly StepSummary[] {
  const steps = [
    summariseFramework(input),
    summariseTemplates(input),
    summariseCollect(input),
    summariseEntries(input),
    summariseRanking(input),
  ];
  const current = currentStep(steps);
  return steps.map((step) => ({ ...step, state: stateInTurn(step, step.step === current) }));
}

/** Only one step is under way, unless something runs: the one whose turn it is. */
function stateInTurn({ state, progress }: StepSummary, isCurrent: boolean): RowState {
  if (isCurrent) {
    return state === 'todo' ? 'now' : state;
  }
  return state === 'now' && !progress ? 'todo' : state;
}

/** The step to go on with: the first that is not done, or one that is urgent; undefined when all are done. */
export function currentStep(steps: readonly StepSummary[]): StepId | undefined {
  const [first, ...others] = steps.filter(({ state }) => state !== 'done');
  const next = first?.step === 'framework' ? first : (others.find(({ isUrgent }) => isUrgent) ?? first);
  return next?.step;
}

export function frameworkTotal({ analysis }: PaneRound): Points {
  return treeTotal(analysis.round.framework);
}

export function countErrors(findings: PaneRound['entryFindings']): number {
  return findings.filter((finding) => finding.severity === 'error').length;
}

function summariseFramework({ round, language }: StepsInput): StepSummary {
  const { framework, settings } = round.analysis.round;
  const count = countErrors(round.frameworkFindings);
  const { version } = framework;
  const points = formatPoints(frameworkTotal(round), language);
  const step = 'framework';
  if (settings.frameworkLocked) {
    return count > 0
      ? {
          step,
          state: 'warning',
          result: { key: 'result.frameworkLockedErrors', parameters: { version, count } },
        }
      : { step, state: 'done', result: { key: 'result.frameworkLocked', parameters: { version, points } } };
  }
  if (count > 0) {
    return { step, state: 'error', result: { key: 'result.frameworkErrors', parameters: { count } } };
  }
  const items = framework.items.length;
  return items === 0
    ? { step, state: 'todo', result: { key: 'result.frameworkEmpty' } }
    : { step, state: 'now', result: { key: 'result.frameworkReady', parameters: { items, points } } };
}

function summariseTemplates({ round, period, group, templateJob }: StepsInput): StepSummary {
  const step = 'templates';
  const units = unitsOf(round, group);
  const { kind, order, forms } = templateJob;
  if (order && isJobFor(templateJob, period, units)) {
    const progress = { done: forms.length, total: order.units.length };
    const key =
      kind === 'running'
        ? 'result.templatesRunning'
        : kind === 'done'
          ? 'result.templatesDone'
          : 'result.templatesStopped';
    const isDone = kind === 'done' && progress.done === progress.total;
    return {
      step,
      state: isDone ? 'done' : kind === 'running' ? 'now' : 'warning',
      result: { key, parameters: progress },
      ...(kind === 'running' && { progress }),
    };
  }
  if (units.length === 0) {
    return { step, state: 'todo', result: { key: 'result.templatesNoUnits' } };
  }
  const done = units.filter((unit) => hasEntries(round, unit, period)).length;
  if (done > 0) {
    const parameters = { done, total: units.length };
    return { step, state: 'done', result: { key: 'result.templatesReturned', parameters } };
  }
  const count = units.length;
  return round.analysis.round.settings.frameworkLocked
    ? { step, state: 'now', result: { key: 'result.templatesReady', parameters: { count } } }
    : { step, state: 'todo', result: { key: 'result.templatesWaiting', parameters: { count } } };
}

/** Whose forms are in: those of the chosen period that are asked for by now. */
function summariseCollect({ round, period, group, collectJob }: StepsInput): StepSummary {
  const step = 'collect';
  const { done: read, total: chosen } = collectJob;
  if (collectJob.kind === 'running') {
    const progress = { done: read, total: chosen };
    return { step, state: 'now', result: { key: 'result.collectReading', parameters: progress }, progress };
  }
  const units = new Set(unitsOf(round, group));
  const asked = round.analysis.submissions.standings.filter(
    (each) => each.period === period && units.has(each.unit) && each.standing !== 'notDue',
  );
  const done = asked.filter(({ standing }) => standing === 'received').length;
  const count = asked.filter(({ standing, daysLate }) => standing !== 'received' && daysLate > 0).length;
  if (asked.length === 0) {
    return { step, state: 'todo', result: { key: 'result.collectNotDue' } };
  }
  const total = units.size;
  // While the period is open, units whose forms are not asked for yet may still send theirs.
  const isOver = round.analysis.progress[period]?.closed === true;
  if (done === total || (isOver && done === asked.length)) {
    return { step, state: 'done', result: { key: 'result.collectDone', parameters: { total } } };
  }
  const progress = { done, total };
  return count > 0
    ? {
        step,
        state: 'warning',
        result: { key: 'result.collectLate', parameters: { ...progress, count } },
        progress,
      }
    : { step, state: 'now', result: { key: 'result.collectProgress', parameters: progress }, progress };
}

function summariseEntries({ round, period, group }: StepsInput): StepSummary {
  const step = 'entries';
  const units = unitsOf(round, group);
  const total = units.length;
  const done = units.filter((unit) => hasEntries(round, unit, period)).length;
  const count = countErrors(round.entryFindings);
  const progress = { done, total };
  const { rows, units: unitsWithout } = missingRows(round);
  if (rows > 0) {
    const parameters = { rows, count: unitsWithout };
    return { step, state: 'todo', result: { key: 'result.entriesNoRows', parameters }, isUrgent: true };
  }
  if (count > 0) {
    const parameters = { done, total, count };
    return { step, state: 'error', result: { key: 'result.entriesErrors', parameters }, progress };
  }
  if (done === 0) {
    return { step, state: 'todo', result: { key: 'result.entriesNone' } };
  }
  return done === total
    ? { step, state: 'done', result: { key: 'result.entriesClean', parameters: { total } } }
    : {
        step,
        state: 'now',
        result: { key: 'result.entriesProgress', parameters: { done, total } },
        progress,
      };
}

function summariseRanking({ round, period, group, rankingWritten }: StepsInput): StepSummary {
  const step = 'ranking';
  if (rankingWritten) {
    const parameters = { time: formatTime(rankingWritten.at) };
    return rankingWritten.stale
      ? { step, state: 'warning', result: { key: 'result.rankingStale', parameters } }
      : { step, state: 'done', result: { key: 'result.rankingWritten', parameters } };
  }
  if (round.sheetNames.includes(SHEET_NAMES.ranking)) {
    return { step, state: 'done', result: { key: 'result.rankingSheet' } };
  }
  const units = unitsOf(round, group);
  if (!units.some((unit) => hasEntries(round, unit, period))) {
    return { step, state: 'todo', result: { key: 'result.rankingWaiting' } };
  }
  const rankings = (round.analysis.rankings[period] ?? []).filter(
    (ranking) => group < 0 || ranking.group === group,
  );
  const isProvisional = rankings.some((ranking) => ranking.provisionalUnits > 0);
  return isProvisional
    ? { step, state: 'todo', result: { key: 'result.rankingProvisional' } }
    : { step, state: 'now', result: { key: 'result.rankingReady' } };
}
