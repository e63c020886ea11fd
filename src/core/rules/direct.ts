import { formatDecimal } from '../points/decimalText';
import { isMultipleOf, ZERO_POINTS, type Points } from '../points/points';
import type { RuleDefinition, RuleFlaw, RuleReading } from './rule.types';
import { parseAmount, statementsOf } from './statements';

/** The unit enters points itself, in whole steps: "0 to 2 points, step 0,25". */
export interface DirectRule {
  readonly kind: 'direct';
  /** Zero allows every amount. */
  readonly step: Points;
}

/** Stands in for a rule that cannot be read; the finding keeps such a framework from being locked. */
export const ANY_POINTS: DirectRule = { kind: 'direct', step: ZERO_POINTS };

/**
 * Direct points: the unit enters the points itself.
 *
 * Parameters: "bước 0,25" (the step), or nothing for any amount. Result: what was entered, from 0 to the
 * maximum in whole steps.
 */
export const directRule: RuleDefinition<DirectRule> = {
  kind: 'direct',
  names: ['Chấm điểm trực tiếp'],
  nameOf: () => 'Chấm điểm trực tiếp',

  read(parameters): RuleReading<DirectRule> {
    let step: Points | undefined;
    for (const statement of statementsOf(parameters)) {
      const match = /^bước\s+(.+)$/iu.exec(statement.normalize('NFC'));
      if (!match) {
        return { ok: false, problem: { statement, reason: 'notAStatement' } };
      }
      if (step !== undefined) {
        return { ok: false, problem: { statement, reason: 'twice' } };
      }
      step = parseAmount(match[1] ?? '');
      if (step === undefined || step <= 0) {
        return { ok: false, problem: { statement, reason: 'notAnAmount' } };
      }
    }
    return { ok: true, rule: { kind: 'direct', step: step ?? ZERO_POINTS } };
  },

  write: (rule) => (rule.step === 0 ? '' : `bước ${formatDecimal(rule.step, ',')}`),

  /** Direct points carry no data, so nothing can be awarded for any. */
  award: () => ({ ok: false, problem: 'levelUnknown' }),

  canAward: (rule, maxPoints, points) =>
    points >= 0 && points <= maxPoints && isMultipleOf(points, rule.step),

  flaws: (rule, maxPoints): readonly RuleFlaw[] =>
    isMultipleOf(maxPoints, rule.step) ? [] : [{ code: 'stepDoesNotFit', step: rule.step }],

  stepOf: ({ step }) => step,
};
