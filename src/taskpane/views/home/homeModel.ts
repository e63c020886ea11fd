import type { GroupChoice } from '../../../core/analysis/chosen';
import { countErrors } from '../../../core/analysis/findingGroups';
import { lateUnits } from '../../../core/analysis/lateUnits';
import { missingRows } from '../../../core/analysis/missingRows';
import type { OpenedRound } from '../../../sheets/round/openedRound';
import type { Message } from '../../../words/message';
import type { FindingFilter, StepId } from '../../app/route';
import type { PlainTextKey } from '../../../words/translate';

const DAY_MILLISECONDS = 86_400_000;

/** How far the deadline of a period is, in whole days; undefined without a deadline. */
export function deadlineMessage(deadline: string | undefined, today: string): Message | undefined {
  if (deadline === undefined) {
    return undefined;
  }
  const days = Math.round((Date.parse(deadline) - Date.parse(today)) / DAY_MILLISECONDS);
  const date = `${deadline.slice(8, 10)}/${deadline.slice(5, 7)}/${deadline.slice(0, 4)}`;
  if (days === 0) {
    return { key: 'home.deadlineToday', parameters: { date } };
  }
  return days > 0
    ? { key: 'home.deadlineAhead', parameters: { date, count: days } }
    : { key: 'home.deadlineOver', parameters: { date, count: -days } };
}

export interface Problem {
  readonly intent: 'error' | 'warning';
  readonly lead: PlainTextKey;
  readonly message: Message;
  /** Where the list behind the message is, and how it is filtered. */
  readonly view: StepId;
  readonly filter: FindingFilter;
}

/**
 * What is wrong, causes before what they spoil; then what is missing, then what is late. Nothing where there is nothing.
 */
export function problemsOf(round: OpenedRound, period: number, group: GroupChoice): readonly Problem[] {
  const problems: Problem[] = [];
  const setup = countErrors(round.frameworkFindings);
  if (setup > 0) {
    problems.push({
      intent: 'error',
      lead: 'home.wrongLead',
      message: { key: 'home.wrongSetup', parameters: { count: setup } },
      view: 'framework',
      filter: 'error',
    });
  }
  const wrongUnits = countErrors(round.unitFindings);
  if (wrongUnits > 0) {
    problems.push({
      intent: 'error',
      lead: 'home.wrongLead',
      message: { key: 'home.wrongUnits', parameters: { count: wrongUnits } },
      view: 'forms',
      filter: 'all',
    });
  }
  const wrong = round.entryFindings.filter((finding) => finding.severity === 'error');
  if (wrong.length > 0) {
    const isAboveMaximum = wrong.every((finding) => finding.code === 'aboveMaximum');
    problems.push({
      intent: 'error',
      lead: 'home.wrongLead',
      message: {
        key: isAboveMaximum ? 'home.wrongMaximum' : 'home.wrongEntries',
        parameters: { count: wrong.length },
      },
      view: 'entries',
      filter: 'error',
    });
  }
  const { rows, units } = missingRows(round);
  if (rows > 0) {
    problems.push({
      intent: 'warning',
      lead: 'home.missingLead',
      message: { key: 'home.missingRows', parameters: { rows, count: units } },
      view: 'entries',
      filter: 'warning',
    });
  }
  const late = lateUnits(round.analysis, period, group).length;
  if (late > 0) {
    problems.push({
      intent: 'warning',
      lead: 'home.lateLead',
      message: { key: 'home.late', parameters: { count: late } },
      view: 'collect',
      filter: 'late',
    });
  }
  return problems;
}
