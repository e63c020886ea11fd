import { countErrors } from '../../../core/analysis/findingGroups';
import { frameworkStep } from '../../../core/steps/frameworkStep';
import type { Points } from '../../../core/points/points';
import { formatPoints } from '../../../words/numbers';
import type { StepSummary, SummaryInput } from '../../app/contribution.types';

export function summariseFramework({ round, language }: SummaryInput): StepSummary {
  const step = frameworkStep(round.analysis, countErrors(round.frameworkFindings));
  const { state } = step;
  const shownTotals = (totals: readonly Points[]): string =>
    totals.map((total) => formatPoints(total, language)).join(' / ');
  switch (step.kind) {
    case 'empty':
      return { state, result: { key: 'result.frameworkEmpty' } };
    case 'wrong':
      return { state, result: { key: 'result.frameworkErrors', parameters: { count: step.errors } } };
    case 'ready': {
      const parameters = { items: step.items, points: shownTotals(step.points) };
      return { state, result: { key: 'result.frameworkReady', parameters } };
    }
    case 'locked': {
      const parameters = { version: step.version, points: shownTotals(step.points) };
      return { state, result: { key: 'result.frameworkLocked', parameters } };
    }
    case 'lockedWrong': {
      const parameters = { version: step.version, count: step.errors };
      return { state, result: { key: 'result.frameworkLockedErrors', parameters } };
    }
  }
}
