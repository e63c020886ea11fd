import { isBlankCell } from '../cells/cellText';
import type { Points } from '../points/points';
import { canAward, needsData, stepOf, type Rule } from '../rules/registry';
import type { Entry } from '../rows/scoreRow';
import { MISSING, NOT_APPLICABLE } from './entryColumns';
import { refused, type EntryProblem, type EntryReading } from './problem';
import { readAmount, type AmountReading } from './readAmount';
import { readData, saysNoCase, type DataReading, type ScoredItem } from './readData';

/**
 * Checks one self-score and says what it counts.
 *
 * Where the rule needs data, the points follow from the data; points typed beside it must agree, and points
 * without data count with a warning if the rule can give them. What is wrong counts as missing, never as 0 and
 * never cut down to the maximum.
 */
export function readEntry({ item, maxPoints }: ScoredItem, entry: Entry): EntryReading {
  const blank = isBlankCell(entry.data) && isBlankCell(entry.points);
  if (blank) {
    return { value: MISSING, problems: [] };
  }
  if (item.source !== 'self') {
    return { value: MISSING, problems: [{ code: 'notSelfScored', column: 'points' }] };
  }
  const typed = readAmount(entry.points, maxPoints);
  if (typed.kind === 'notApplicable') {
    return item.notApplicableAllowed
      ? { value: NOT_APPLICABLE, problems: [] }
      : refused({ code: 'notApplicableNotAllowed', column: 'points' });
  }
  return needsData(item.rule) || saysNoCase(entry.data)
    ? fromData(item.rule, maxPoints, readData({ item, maxPoints }, entry.data), typed)
    : fromPoints(item.rule, maxPoints, typed);
}

function fromPoints(rule: Rule, maxPoints: Points, typed: AmountReading): EntryReading {
  if (typed.kind === 'refused') {
    return refused(typed.problem);
  }
  if (typed.kind !== 'amount') {
    return { value: MISSING, problems: [] };
  }
  if (!canAward(rule, maxPoints, typed.points)) {
    return refused(cannotAward(rule, typed.points));
  }
  return { value: typed.points, problems: typed.problems };
}

/** Between 0 and the maximum, yet not what the rule can give: off the step, or none of the levels. */
function cannotAward(rule: Rule, points: Points): EntryProblem {
  const step = stepOf(rule);
  return step === undefined
    ? { code: 'pointsNotALevel', column: 'points', parameters: { points: { points } } }
    : { code: 'offStep', column: 'points', parameters: { points: { points }, step: { points: step } } };
}

function fromData(rule: Rule, maxPoints: Points, data: DataReading, typed: AmountReading): EntryReading {
  if (data.kind === 'refused') {
    return refused(data.problem, ...(typed.kind === 'refused' ? [typed.problem] : []));
  }
  if (data.kind === 'empty') {
    const reading = fromPoints(rule, maxPoints, typed);
    return reading.value === MISSING
      ? reading
      : { ...reading, problems: [...reading.problems, { code: 'dataMissing', column: 'data' }] };
  }
  if (typed.kind === 'refused') {
    return refused(typed.problem, ...data.problems);
  }
  if (typed.kind === 'amount' && typed.points !== data.points) {
    const parameters = { points: { points: typed.points }, computed: { points: data.points } };
    return refused({ code: 'pointsDifferFromData', column: 'points', parameters }, ...data.problems);
  }
  const textProblems = typed.kind === 'amount' ? typed.problems : [];
  return { value: data.points, problems: [...data.problems, ...textProblems] };
}
