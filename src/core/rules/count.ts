import { formatDecimal } from '../points/decimalText';
import { MICRO_PER_POINT, pointsFromMicro, ZERO_POINTS, type Points } from '../points/points';
import { readNumber } from './ratioData';
import type { Award, RuleDefinition, RuleFlaw, RuleReading } from './rule.types';
import { parseAmount, statementsOf } from './statements';

/** So many points for each case, up to a cap; or the maximum less so many points for each case, down to 0. */
export interface CountRule {
  readonly kind: 'count';
  /** What is counted, as staff call it: "lượt", "văn bản trễ hạn". */
  readonly noun: string;
  readonly direction: 'adds' | 'deducts';
  readonly perCase: Points;
  /** The most that cases can add; the maximum of the item where nothing is said. Never with deductions. */
  readonly cap?: Points;
}

const PER_CASE = /^mỗi\s+(.+?)\s*:?\s+(trừ\s+)?([\d.,]+(?:\s*(?:điểm|đ))?)$/iu;
const CAP = /^tối đa\s+(.+)$/iu;

/** The most that cases can add. */
export function countLimit(rule: CountRule, maxPoints: Points): Points {
  return rule.cap ?? maxPoints;
}

/** Points for a whole number of cases; far too many cases stay below the cap or at 0. */
function pointsForCases(rule: CountRule, maxPoints: Points, cases: number): Points {
  const counted = Math.min(cases * rule.perCase, Number.MAX_SAFE_INTEGER);
  return rule.direction === 'adds'
    ? pointsFromMicro(Math.min(counted, countLimit(rule, maxPoints)))
    : pointsFromMicro(Math.max(ZERO_POINTS, maxPoints - counted));
}

/**
 * Count: so many points for each case, or so many deducted from the maximum.
 *
 * Parameters: "mỗi lượt 0,5" and, if cases may not reach the maximum of the item, "tối đa 2"; or "mỗi lượt trừ
 * 0,5". Any word or words may stand for "lượt". Result: never above the cap or the maximum, never below 0.
 */
export const countRule: RuleDefinition<CountRule> = {
  kind: 'count',
  names: ['Đếm'],
  nameOf: () => 'Đếm',

  read(parameters): RuleReading<CountRule> {
    let counted: Omit<CountRule, 'cap'> | undefined;
    let cap: Points | undefined;
    for (const statement of statementsOf(parameters.normalize('NFC'))) {
      const perCase = PER_CASE.exec(statement);
      const limit = CAP.exec(statement);
      const points = parseAmount(perCase?.[3] ?? limit?.[1] ?? '');
      if (!perCase && !limit) {
        return { ok: false, problem: { statement, reason: 'notAStatement' } };
      }
      if (points === undefined || points <= 0) {
        return { ok: false, problem: { statement, reason: 'notAnAmount' } };
      }
      if ((perCase && counted) || (limit && cap !== undefined)) {
        return { ok: false, problem: { statement, reason: 'twice' } };
      }
      if (perCase) {
        const noun = (perCase[1] ?? '').replace(/\s+/gu, ' ');
        counted = { kind: 'count', noun, direction: perCase[2] ? 'deducts' : 'adds', perCase: points };
      } else {
        cap = points;
      }
    }
    if (!counted) {
      return { ok: false, problem: { statement: parameters, reason: 'empty' } };
    }
    return cap !== undefined && counted.direction === 'deducts'
      ? { ok: false, problem: { statement: parameters, reason: 'capWithDeduction' } }
      : { ok: true, rule: { ...counted, ...(cap !== undefined && { cap }) } };
  },

  write({ noun, direction, perCase, cap }) {
    const each = `mỗi ${noun} ${direction === 'deducts' ? 'trừ ' : ''}${formatDecimal(perCase, ',')}`;
    return cap === undefined ? each : `${each}\ntối đa ${formatDecimal(cap, ',')}`;
  },

  readData(text) {
    const reading = readNumber(text);
    const isCount =
      reading.ok && reading.declared.kind === 'number' && reading.declared.value % MICRO_PER_POINT === 0;
    return isCount ? reading : { ok: false, problem: 'countUnreadable' };
  },

  award(rule, maxPoints, declared): Award {
    return declared.kind === 'number'
      ? { ok: true, points: pointsForCases(rule, maxPoints, declared.value / MICRO_PER_POINT) }
      : { ok: false, problem: 'outsideBands' };
  },

  canAward(rule, maxPoints, points) {
    const cases = (rule.direction === 'adds' ? points : maxPoints - points) / rule.perCase;
    return [Math.floor(cases), Math.ceil(cases)].some(
      (count) => count >= 0 && pointsForCases(rule, maxPoints, count) === points,
    );
  },

  flaws({ cap }, maxPoints): readonly RuleFlaw[] {
    if (cap === undefined || cap === maxPoints) {
      return [];
    }
    return [{ code: cap > maxPoints ? 'ruleAboveMaximum' : 'ruleBelowMaximum', reaches: cap }];
  },
};
