import { readRatio } from './ratioData';
import type { Award, RuleDefinition, RuleReading } from './rule.types';
import { shareOfMaximum } from './shareOfMaximum';
import { DEFAULT_DECIMALS, roundingOf, statementsOf } from './statements';

/** The part of the answers that approve × maximum. */
export interface SurveyRateRule {
  readonly kind: 'surveyRate';
  /** Decimals of the resulting points, 0 to 6; half away from zero. */
  readonly decimals: number;
}

/**
 * Survey rate: the part of the answers that approve × maximum.
 *
 * Parameters: "làm tròn 2" (decimals of the points), or nothing. Data: "430/500" (answers that approve, of all
 * answers) or "86 %".
 */
export const surveyRateRule: RuleDefinition<SurveyRateRule> = {
  kind: 'surveyRate',
  names: ['Khảo sát tỷ lệ'],
  nameOf: () => 'Khảo sát tỷ lệ',
  isSurvey: true,

  read(parameters): RuleReading<SurveyRateRule> {
    const [statement = '', second] = statementsOf(parameters);
    const decimals = statement === '' ? DEFAULT_DECIMALS : roundingOf(statement);
    if (decimals === undefined || decimals === 'invalid') {
      const reason = decimals === undefined ? 'notAStatement' : 'decimalsInvalid';
      return { ok: false, problem: { statement, reason } };
    }
    return second === undefined
      ? { ok: true, rule: { kind: 'surveyRate', decimals } }
      : {
          ok: false,
          problem: {
            statement: second,
            reason: roundingOf(second) === undefined ? 'notAStatement' : 'twice',
          },
        };
  },

  write: ({ decimals }) => (decimals === DEFAULT_DECIMALS ? '' : `làm tròn ${decimals}`),

  readData: (text) => readRatio(text),

  award: (rule, maxPoints, declared): Award =>
    declared.kind === 'ratio'
      ? {
          ok: true,
          points: shareOfMaximum(maxPoints, declared.numerator, declared.denominator, rule.decimals),
        }
      : { ok: false, problem: 'outsideBands' },

  canAward: (_rule, maxPoints, points) => points >= 0 && points <= maxPoints,

  flaws: () => [],
};
