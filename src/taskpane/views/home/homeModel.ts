import type { Message } from '../../app/commands';
import { missingRows, unitsOf, type PaneRound } from '../../app/paneRound';
import type { FindingFilter, StepId } from '../../app/route';
import type { TextKey } from '../../../words/translate';

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
  readonly lead: TextKey;
  readonly message: Message;
  /** Where the list behind the message is, and how it is filtered. */
  readonly view: StepId;
  readonly filter: FindingFilter;
}

/** What is wrong, then what is missing, then what is late. Nothing where there is nothing. */
export function problemsOf(round: PaneRound, period: number, group: number): readonly Problem[] {
  const problems: Problem[] = [];
  const setup = round.frameworkFindings.filter((finding) => finding.severity === 'error').length;
  if (setup > 0) {
    problems.push({
      intent: 'error',
      lead: 'home.wrongLead',
      message: { key: 'home.wrongSetup', parameters: { count: setup } },
      view: 'framework',
      filter: 'error',
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
  const late = lateUnits(round, period, group);
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

/** Of which nothing has come although the deadline has passed. */
function lateUnits(round: PaneRound, period: number, group: number): number {
  const units = new Set(unitsOf(round, group));
  return round.analysis.submissions.standings.filter(
    (each) => each.period === period && each.standing === 'overdue' && units.has(each.unit),
  ).length;
}
