import { pointsFromMicro, ZERO_POINTS, type Points } from '../points/points';
import { compareFractions } from '../points/ratio';
import type { Band, Bound, Measure } from './band';
import { coverageFlaws } from './bandCoverage';
import { readBand, writeBand } from './bandText';
import { FULL_RATIO } from './fullRatio';
import { proportionalPoints } from './ratio';
import { readNumber, readRatio } from './ratioData';
import type { Award, Declared, RuleDefinition, RuleFlaw, RuleReading, RuleTextProblem } from './rule.types';
import { DEFAULT_DECIMALS, roundingOf, statementsOf, targetLines, targetOf } from './statements';
import { comparable } from '../cells/comparable';

/** Points by the band in which a ratio (numerator ÷ denominator, in %) or a number falls. */
export interface BandsRule {
  readonly kind: 'bands';
  readonly measure: Measure;
  readonly bands: readonly Band[];
  /** Decimals of proportional points, 0 to 6; half away from zero. */
  readonly decimals: number;
  /** Micro-percent that the ratio should reach; it gives no points. Never where a number is measured. */
  readonly target?: Points;
}

const RATIO_NAME = 'Khoảng tỷ lệ';
const NUMBER_NAME = 'Khoảng số';

/** Negative, zero or positive as what was declared lies below, at or above the bound's value. */
function compareWithBound(declared: Declared, bound: Bound): number {
  if (declared.kind === 'ratio') {
    return compareFractions(declared.numerator, declared.denominator, bound.value, FULL_RATIO);
  }
  return declared.kind === 'number' ? declared.value - bound.value : Number.NaN;
}

function contains(band: Band, declared: Declared): boolean {
  const low = band.lower ? compareWithBound(declared, band.lower) : 1;
  const high = band.upper ? compareWithBound(declared, band.upper) : -1;
  return (
    (low > 0 || (low === 0 && band.lower?.closed === true)) &&
    (high < 0 || (high === 0 && band.upper?.closed === true))
  );
}

/** The highest points that a band gives; a proportional one gives the maximum if it reaches 100 %. */
function bestOf(band: Band, maxPoints: Points, decimals: number): Points {
  if (band.award.kind === 'constant') {
    return band.award.points;
  }
  const end = band.upper && band.upper.value < FULL_RATIO ? band.upper.value : FULL_RATIO;
  return proportionalPoints(maxPoints, end, FULL_RATIO, decimals);
}

/** What the parameters say besides bands. */
interface Extras {
  decimals?: number;
  target?: number;
}

type ExtraReading =
  { readonly key: keyof Extras; readonly value: number } | { readonly reason: RuleTextProblem['reason'] };

/** undefined for a statement that must be a band. */
function readExtra(statement: string, measure: Measure): ExtraReading | undefined {
  const decimals = roundingOf(statement);
  if (decimals !== undefined) {
    return decimals === 'invalid' ? { reason: 'decimalsInvalid' } : { key: 'decimals', value: decimals };
  }
  const target = targetOf(statement);
  if (target === undefined) {
    return undefined;
  }
  if (measure === 'number') {
    return { reason: 'measureMixed' };
  }
  return target === 'invalid' ? { reason: 'notAnAmount' } : { key: 'target', value: target };
}

/**
 * Bands: points by the interval into which a ratio or a number falls.
 *
 * Parameters: one band per line, "> 90 %: 2", "70 % – 90 %: 1" (both ends belong to it), "≥ 80 %: tỷ lệ × tối
 * đa"; "làm tròn 2" for proportional points, and "mục tiêu 95 %", which gives no points. A ratio is compared exactly: 45/50 is 90 %, not 89,99….
 */
export const bandsRule: RuleDefinition<BandsRule> = {
  kind: 'bands',
  names: [RATIO_NAME, NUMBER_NAME],
  nameOf: (rule) => (rule.measure === 'ratio' ? RATIO_NAME : NUMBER_NAME),

  read(parameters, name): RuleReading<BandsRule> {
    const measure = comparable(name) === comparable(NUMBER_NAME) ? 'number' : 'ratio';
    const bands: Band[] = [];
    const given: Extras = {};
    for (const statement of statementsOf(parameters)) {
      const extra = readExtra(statement, measure);
      if (extra === undefined) {
        const reading = readBand(statement, measure);
        if (!reading.ok) {
          return reading;
        }
        bands.push(reading.band);
        continue;
      }
      if ('reason' in extra) {
        return { ok: false, problem: { statement, reason: extra.reason } };
      }
      if (given[extra.key] !== undefined) {
        return { ok: false, problem: { statement, reason: 'twice' } };
      }
      given[extra.key] = extra.value;
    }
    if (bands.length === 0) {
      return { ok: false, problem: { statement: '', reason: 'empty' } };
    }
    const { decimals = DEFAULT_DECIMALS, target } = given;
    const aim = target === undefined ? {} : { target: pointsFromMicro(target) };
    return { ok: true, rule: { kind: 'bands', measure, bands, decimals, ...aim } };
  },

  write: (rule) =>
    [
      ...rule.bands.map((band) => writeBand(band, rule.measure)),
      ...(rule.decimals === DEFAULT_DECIMALS ? [] : [`làm tròn ${rule.decimals}`]),
      ...targetLines(rule.target),
    ].join('\n'),

  readData: (text, rule) => (rule.measure === 'ratio' ? readRatio(text) : readNumber(text)),

  award(rule, maxPoints, declared): Award {
    const band = rule.bands.find((candidate) => contains(candidate, declared));
    if (!band) {
      return { ok: false, problem: 'outsideBands' };
    }
    if (band.award.kind === 'constant') {
      return { ok: true, points: band.award.points };
    }
    return declared.kind === 'ratio'
      ? {
          ok: true,
          points: proportionalPoints(maxPoints, declared.numerator, declared.denominator, rule.decimals),
        }
      : { ok: true, points: ZERO_POINTS };
  },

  canAward: (rule, maxPoints, points) =>
    points >= 0 &&
    points <= maxPoints &&
    rule.bands.some((band) => band.award.kind === 'proportional' || band.award.points === points),

  flaws(rule, maxPoints): readonly RuleFlaw[] {
    const flaws: RuleFlaw[] = coverageFlaws(rule);
    const best = rule.bands
      .map((band) => bestOf(band, maxPoints, rule.decimals))
      .reduce((highest, points) => (points > highest ? points : highest));
    const negative = rule.bands.find((band) => band.award.kind === 'constant' && band.award.points < 0);
    if (negative?.award.kind === 'constant') {
      flaws.push({ code: 'ruleNegative', reaches: negative.award.points });
    }
    if (best > maxPoints) {
      flaws.push({ code: 'ruleAboveMaximum', reaches: best });
    } else if (best < maxPoints) {
      flaws.push({ code: 'ruleBelowMaximum', reaches: best });
    }
    return flaws;
  },

  targetOf: ({ target }) => target,
};
