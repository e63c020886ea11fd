import { formatDecimal } from '../points/decimalText';
import type { Points } from '../points/points';
import { FULL_RATIO } from './fullRatio';
import { readLabelledLines, repeatedLabels } from './labelledLines';
import type { Award, RuleDefinition, RuleReading } from './rule.types';
import { bestShareFlaws, shareOfMaximum } from './shareOfMaximum';
import { DEFAULT_DECIMALS, parseShare } from './statements';
import { comparable } from '../cells/comparable';

export interface PercentLevel {
  readonly label: string;
  /** Micro-percent of the maximum, not below 0. */
  readonly share: Points;
}

/** The unit chooses one of several named levels, each a part of the maximum. */
export interface PercentLevelsRule {
  readonly kind: 'percentLevels';
  /** In the order shown. Labels are unique when compared without case and spacing. */
  readonly levels: readonly PercentLevel[];
  /** Decimals of the resulting points, 0 to 6; half away from zero. */
  readonly decimals: number;
}

/** The points of a level for an item of this maximum. */
export function percentLevelPoints(rule: PercentLevelsRule, level: PercentLevel, maxPoints: Points): Points {
  return shareOfMaximum(maxPoints, level.share, FULL_RATIO, rule.decimals);
}

/**
 * Percent-of-max levels: the unit chooses one of several named levels, each a part of the maximum.
 *
 * Parameters: one level per line, "Tuân thủ đầy đủ: 100 %", and "làm tròn 2" (decimals of the points, 2 by
 * default). Result: maximum × percentage, so that one text serves items of different maxima.
 */
export const percentLevelsRule: RuleDefinition<PercentLevelsRule> = {
  kind: 'percentLevels',
  names: ['Mức phần trăm'],
  nameOf: () => 'Mức phần trăm',

  read(parameters): RuleReading<PercentLevelsRule> {
    const reading = readLabelledLines(parameters, parseShare);
    if (!reading.ok) {
      return reading;
    }
    const levels = reading.lines.map(({ label, amount }) => ({ label, share: amount }));
    return {
      ok: true,
      rule: { kind: 'percentLevels', levels, decimals: reading.decimals ?? DEFAULT_DECIMALS },
    };
  },

  write: ({ levels, decimals }) =>
    [
      ...levels.map(({ label, share }) => `${label}: ${formatDecimal(share, ',')} %`),
      ...(decimals === DEFAULT_DECIMALS ? [] : [`làm tròn ${decimals}`]),
    ].join('\n'),

  readData: (text) => ({ ok: true, declared: { kind: 'label', text: String(text) } }),

  award(rule, maxPoints, declared): Award {
    const wanted = declared.kind === 'label' ? comparable(declared.text) : undefined;
    const level = rule.levels.find(({ label }) => comparable(label) === wanted);
    return level
      ? { ok: true, points: percentLevelPoints(rule, level, maxPoints) }
      : { ok: false, problem: 'levelUnknown' };
  },

  canAward: (rule, maxPoints, points) =>
    rule.levels.some((level) => percentLevelPoints(rule, level, maxPoints) === points),

  flaws: ({ levels }, maxPoints) => [
    ...repeatedLabels(levels).map((label) => ({ code: 'levelTwice' as const, label })),
    ...bestShareFlaws(
      levels.map(({ share }) => share),
      maxPoints,
    ),
  ],
};
