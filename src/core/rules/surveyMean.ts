import { formatDecimal } from '../points/decimalText';
import type { Points } from '../points/points';
import { readNumber } from './ratioData';
import type { Award, DeclaredReading, RuleDefinition, RuleReading } from './rule.types';
import { shareOfMaximum } from './shareOfMaximum';
import { DEFAULT_DECIMALS, parseAmount, roundingOf, statementsOf } from './statements';

/** The mean of the answers ÷ the highest answer × maximum. */
export interface SurveyMeanRule {
  readonly kind: 'surveyMean';
  /** The highest answer of the scale, above 0. */
  readonly scale: Points;
  readonly decimals: number;
}

/** "4,2", or "4,2/5" with the scale of the rule, from 0 to the scale. */
function readMean(text: string | number, { scale }: SurveyMeanRule): DeclaredReading {
  const [mean = '', ofScale, ...more] = String(text).split('/');
  const reading = readNumber(typeof text === 'number' ? text : mean);
  const isOtherScale = ofScale !== undefined && parseAmount(ofScale) !== scale;
  if (!reading.ok || reading.declared.kind !== 'number') {
    return reading.ok || reading.problem === 'negative'
      ? { ok: false, problem: 'meanOutsideScale' }
      : reading;
  }
  return isOtherScale || more.length > 0 || reading.declared.value > scale
    ? { ok: false, problem: 'meanOutsideScale' }
    : reading;
}

/**
 * Survey mean: the mean of the answers ÷ the highest answer of the scale × maximum.
 *
 * Parameters: "thang 5" (the highest answer), and "làm tròn 2" (decimals of the points, 2 by default). Data: "4,2"
 * or "4,2/5".
 */
export const surveyMeanRule: RuleDefinition<SurveyMeanRule> = {
  kind: 'surveyMean',
  names: ['Khảo sát điểm trung bình'],
  nameOf: () => 'Khảo sát điểm trung bình',
  isSurvey: true,

  read(parameters): RuleReading<SurveyMeanRule> {
    let scale: Points | undefined;
    let decimals: number | undefined;
    for (const statement of statementsOf(parameters.normalize('NFC'))) {
      const rounding = roundingOf(statement);
      const highest = /^thang(?:\s+điểm)?\s+(.+)$/iu.exec(statement)?.[1];
      if (rounding === undefined && highest === undefined) {
        return { ok: false, problem: { statement, reason: 'notAStatement' } };
      }
      if (rounding === 'invalid') {
        return { ok: false, problem: { statement, reason: 'decimalsInvalid' } };
      }
      if ((rounding === undefined ? scale : decimals) !== undefined) {
        return { ok: false, problem: { statement, reason: 'twice' } };
      }
      decimals = rounding ?? decimals;
      scale = highest === undefined ? scale : parseAmount(highest);
      if (highest !== undefined && (scale === undefined || scale <= 0)) {
        return { ok: false, problem: { statement, reason: 'notAnAmount' } };
      }
    }
    return scale === undefined
      ? { ok: false, problem: { statement: parameters, reason: 'scaleMissing' } }
      : { ok: true, rule: { kind: 'surveyMean', scale, decimals: decimals ?? DEFAULT_DECIMALS } };
  },

  write: ({ scale, decimals }) =>
    [
      `thang ${formatDecimal(scale, ',')}`,
      ...(decimals === DEFAULT_DECIMALS ? [] : [`làm tròn ${decimals}`]),
    ].join('\n'),

  readData: readMean,

  award: (rule, maxPoints, declared): Award =>
    declared.kind === 'number'
      ? { ok: true, points: shareOfMaximum(maxPoints, declared.value, rule.scale, rule.decimals) }
      : { ok: false, problem: 'outsideBands' },

  canAward: (_rule, maxPoints, points) => points >= 0 && points <= maxPoints,

  flaws: () => [],
};
