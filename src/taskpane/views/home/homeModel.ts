import type { GroupChoice } from '../../../core/analysis/chosen';
import { countErrors } from '../../../core/analysis/findingGroups';
import { lateUnits } from '../../../core/analysis/lateUnits';
import { missingRows } from '../../../core/analysis/missingRows';
import { LOCK_FINDINGS } from '../../../core/finding/lockFindings';
import type { OpenedRound } from '../../../sheets/round/openedRound';
import { findingText } from '../../../words/findingText';
import type { Language } from '../../../words/language';
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
export function problemsOf(
  round: OpenedRound,
  period: number,
  group: GroupChoice,
  language: Language,
): readonly Problem[] {
  return [
    ...setupProblems(round, language),
    ...wrongEntries(round),
    ...missingEntries(round),
    ...lateForms(round, period, group),
  ];
}

function setupProblems({ frameworkFindings, unitFindings }: OpenedRound, language: Language): Problem[] {
  const changed = frameworkFindings.filter(({ code }) => code in LOCK_FINDINGS);
  const [first] = changed;
  const setup = countErrors(frameworkFindings) - changed.length;
  const units = countErrors(unitFindings);
  return [
    ...(first
      ? [
          {
            intent: 'error',
            lead: 'home.changedLead',
            message: changedMessage(findingText(first, language).sentence, changed.length - 1),
            view: 'framework',
            filter: 'error',
          } as const,
        ]
      : []),
    ...(setup > 0
      ? [wrong({ key: 'home.wrongSetup', parameters: { count: setup } }, 'framework', 'error')]
      : []),
    ...(units > 0 ? [wrong({ key: 'home.wrongUnits', parameters: { count: units } }, 'forms', 'all')] : []),
  ];
}

function wrongEntries({ entryFindings }: OpenedRound): Problem[] {
  const found = entryFindings.filter((finding) => finding.severity === 'error');
  if (found.length === 0) {
    return [];
  }
  const isAboveMaximum = found.every((finding) => finding.code === 'aboveMaximum');
  const key = isAboveMaximum ? 'home.wrongMaximum' : 'home.wrongEntries';
  return [wrong({ key, parameters: { count: found.length } }, 'entries', 'error')];
}

function missingEntries(round: OpenedRound): Problem[] {
  const { rows, units } = missingRows(round);
  return rows === 0
    ? []
    : [
        {
          intent: 'warning',
          lead: 'home.missingLead',
          message: { key: 'home.missingRows', parameters: { rows, count: units } },
          view: 'entries',
          filter: 'warning',
        },
      ];
}

function lateForms({ analysis }: OpenedRound, period: number, group: GroupChoice): Problem[] {
  const late = lateUnits(analysis, period, group).length;
  return late === 0
    ? []
    : [
        {
          intent: 'warning',
          lead: 'home.lateLead',
          message: { key: 'home.late', parameters: { count: late } },
          view: 'collect',
          filter: 'late',
        },
      ];
}

function wrong(message: Message, view: StepId, filter: FindingFilter): Problem {
  return { intent: 'error', lead: 'home.wrongLead', message, view, filter };
}

/** @param others how many more there are. */
function changedMessage(sentence: string, others: number): Message {
  return others === 0
    ? { key: 'home.changedOne', parameters: { sentence } }
    : { key: 'home.changedMore', parameters: { sentence, count: others } };
}
