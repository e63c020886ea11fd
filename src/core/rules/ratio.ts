import { formatDecimal } from '../points/decimalText';
import { pointsFromMicro, ZERO_POINTS, type Points } from '../points/points';
import { compareFractions, multiplyDivide } from '../points/ratio';
import { FULL_RATIO } from './fullRatio';
import { readRatio } from './ratioData';
import type { Award, RuleDefinition, RuleReading, RuleTextProblem } from './rule.types';
import { DEFAULT_DECIMALS, parseShare, roundingOf, statementsOf, targetLines, targetOf } from './statements';

/** ratio × maximum, rounded; nothing below the floor, the full maximum from the cap on. */
export interface RatioRule {
  readonly kind: 'ratio';
  /** Micro-percent. Below it there are no points. */
  readonly floor: Points;
  /** Micro-percent. From here on the full maximum is given. */
  readonly cap: Points;
  /** Decimals of the resulting points, 0 to 6; half away from zero. */
  readonly decimals: number;
  /** Micro-percent that the ratio should reach; it gives no points. */
  readonly target?: Points;
}

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

/** One statement of the parameters: micro-percent, or decimals. */
interface Statement {
  readonly word: 'sàn' | 'trần' | 'làm tròn' | 'mục tiêu';
  readonly value: number;
}

function readStatement(text: string): Statement | { readonly reason: RuleTextProblem['reason'] } {
  const decimals = roundingOf(text);
  const target = targetOf(text);
  if (decimals !== undefined) {
    return decimals === 'invalid' ? { reason: 'decimalsInvalid' } : { word: 'làm tròn', value: decimals };
  }
  if (target !== undefined) {
    return target === 'invalid' ? { reason: 'notAnAmount' } : { word: 'mục tiêu', value: target };
  }
  const match = /^(sàn|trần)\s+(.+)$/iu.exec(text.normalize('NFC'));
  if (!match) {
    return { reason: 'notAStatement' };
  }
  const percent = parseShare(match[2] ?? '');
  const word = match[1]?.toLocaleLowerCase('vi') === 'sàn' ? 'sàn' : 'trần';
  return percent === undefined ? { reason: 'notAnAmount' } : { word, value: percent };
}

/**
 * Ratio: (numerator ÷ denominator) × maximum.
 *
 * Parameters, each optional: "sàn 80 %" (below: 0 points), "trần 95 %" (from there on: the maximum),
 * "làm tròn 2" (decimals of the points). Defaults: 0 %, 100 %, 2. "mục tiêu 95 %" gives no points: progress is
 * compared with it.
 */
export const ratioRule: RuleDefinition<RatioRule> = {
  kind: 'ratio',
  names: ['Tỷ lệ'],
  nameOf: () => 'Tỷ lệ',

  read(parameters): RuleReading<RatioRule> {
    const given = new Map<Statement['word'], number>();
    for (const text of statementsOf(parameters)) {
      const statement = readStatement(text);
      if ('reason' in statement) {
        return { ok: false, problem: { statement: text, reason: statement.reason } };
      }
      if (given.has(statement.word)) {
        return { ok: false, problem: { statement: text, reason: 'twice' } };
      }
      given.set(statement.word, statement.value);
    }
    const floor = pointsFromMicro(given.get('sàn') ?? ZERO_POINTS);
    const cap = pointsFromMicro(given.get('trần') ?? FULL_RATIO);
    const target = given.get('mục tiêu');
    return floor > cap
      ? { ok: false, problem: { statement: parameters, reason: 'floorAboveCap' } }
      : {
          ok: true,
          rule: {
            kind: 'ratio',
            floor,
            cap,
            decimals: given.get('làm tròn') ?? DEFAULT_DECIMALS,
            ...(target !== undefined && { target: pointsFromMicro(target) }),
          },
        };
  },

  write: (rule) =>
    [
      `sàn ${formatDecimal(rule.floor, ',')} %`,
      `trần ${formatDecimal(rule.cap, ',')} %`,
      `làm tròn ${rule.decimals}`,
      ...targetLines(rule.target),
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

  targetOf: ({ target }) => target,
};
