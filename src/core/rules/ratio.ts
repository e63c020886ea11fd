import { formatDecimal } from '../points/decimalText';
import { pointsFromMicro, ZERO_POINTS, type Points } from '../points/points';
import { compareFractions, multiplyDivide } from '../points/ratio';
import { FULL_RATIO } from './fullRatio';
import { readRatio } from './ratioData';
import type { Award, RatioRule, RuleDefinition, RuleReading } from './rule.types';
import { parsePercent, roundingOf, statementsOf } from './statements';

/**
 * maximum × numerator ÷ denominator, rounded half away from zero, never above the maximum.
 *
 * @param decimals of the points, 0 to 6.
 */
export function proportionalPoints(
  maxPoints: Points,
  numerator: Points,
  denominator: Points,
  decimals: number,
): Points {
  const points = pointsFromMicro(multiplyDivide(maxPoints, numerator, denominator, 10 ** (6 - decimals)));
  return points > maxPoints ? maxPoints : points;
}

/**
 * Ratio: (numerator ÷ denominator) × maximum.
 *
 * Parameters, each optional: "sàn 80 %" (below: 0 points), "trần 95 %" (from there on: the maximum),
 * "làm tròn 2" (decimals of the points). Defaults: 0 %, 100 %, 2.
 */
export const ratioRule: RuleDefinition<RatioRule> = {
  kind: 'ratio',
  names: ['Tỷ lệ'],
  nameOf: () => 'Tỷ lệ',

  read(parameters): RuleReading<RatioRule> {
    let floor: Points = ZERO_POINTS;
    let cap: Points = FULL_RATIO;
    let decimals = 2;
    const seen = new Set<string>();
    for (const statement of statementsOf(parameters)) {
      const match = /^(sàn|trần|làm tròn)\s+(.+)$/iu.exec(statement.normalize('NFC'));
      const word = match?.[1]?.toLocaleLowerCase('vi');
      if (!match || word === undefined) {
        return { ok: false, problem: { statement, reason: 'notAStatement' } };
      }
      if (seen.has(word)) {
        return { ok: false, problem: { statement, reason: 'twice' } };
      }
      seen.add(word);
      if (word === 'làm tròn') {
        const rounding = roundingOf(statement);
        if (typeof rounding !== 'number') {
          return { ok: false, problem: { statement, reason: 'decimalsInvalid' } };
        }
        decimals = rounding;
        continue;
      }
      const percent = parsePercent(match[2] ?? '');
      if (percent === undefined || percent < 0) {
        return { ok: false, problem: { statement, reason: 'notAnAmount' } };
      }
      if (word === 'sàn') {
        floor = percent;
      } else {
        cap = percent;
      }
    }
    if (floor > cap) {
      return { ok: false, problem: { statement: parameters, reason: 'floorAboveCap' } };
    }
    return { ok: true, rule: { kind: 'ratio', floor, cap, decimals } };
  },

  write: (rule) =>
    [
      `sàn ${formatDecimal(rule.floor, ',')} %`,
      `trần ${formatDecimal(rule.cap, ',')} %`,
      `làm tròn ${rule.decimals}`,
    ].join('\n'),

  readData: (text) => readRatio(text),

  award(rule, maxPoints, declared): Award {
    if (declared.kind !== 'ratio') {
      return { ok: false, problem: 'outsideBands' };
    }
    const { numerator, denominator } = declared;
    if (compareFractions(numerator, denominator, rule.cap, FULL_RATIO) >= 0) {
      return { ok: true, points: maxPoints };
    }
    if (compareFractions(numerator, denominator, rule.floor, FULL_RATIO) < 0) {
      return { ok: true, points: ZERO_POINTS };
    }
    return { ok: true, points: proportionalPoints(maxPoints, numerator, denominator, rule.decimals) };
  },

  canAward: (_rule, maxPoints, points) => points >= 0 && points <= maxPoints,

  flaws: () => [],
};
