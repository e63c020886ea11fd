import { formatDecimal } from '../points/decimalText';
import type { Points } from '../points/points';
import type { Award, RuleDefinition, RuleFlaw, RuleReading } from './rule.types';
import { labelAndAmount, parseAmount, statementsOf } from './statements';
import { comparable } from '../cells/comparable';

export interface Level {
  readonly label: string;
  readonly points: Points;
}

/** The unit chooses one of several named levels; yes/no is two levels. */
export interface LevelsRule {
  readonly kind: 'levels';
  /** In the order shown. Labels are unique when compared without case and spacing. */
  readonly levels: readonly Level[];
}

/**
 * Levels: the unit chooses one of several named levels. Yes/no is two of them.
 *
 * Parameters: one level per line, "Ban hành kịp thời: 1". Result: the points of the level whose label was
 * chosen, compared without case and spacing.
 */
export const levelsRule: RuleDefinition<LevelsRule> = {
  kind: 'levels',
  names: ['Chọn mức', 'Có/Không'],
  nameOf: () => 'Chọn mức',

  read(parameters): RuleReading<LevelsRule> {
    const levels: Level[] = [];
    for (const statement of statementsOf(parameters)) {
      const parts = labelAndAmount(statement);
      if (!parts || parts.label === '') {
        return { ok: false, problem: { statement, reason: 'notAStatement' } };
      }
      const points = parseAmount(parts.amount);
      if (points === undefined) {
        return { ok: false, problem: { statement, reason: 'notAnAmount' } };
      }
      levels.push({ label: parts.label.normalize('NFC'), points });
    }
    if (levels.length === 0) {
      return { ok: false, problem: { statement: '', reason: 'empty' } };
    }
    return { ok: true, rule: { kind: 'levels', levels } };
  },

  write: (rule) =>
    rule.levels.map((level) => `${level.label}: ${formatDecimal(level.points, ',')}`).join('\n'),

  readData: (text) => ({ ok: true, declared: { kind: 'label', text: String(text) } }),

  award(rule, _maxPoints, declared): Award {
    const wanted = declared.kind === 'label' ? comparable(declared.text) : undefined;
    const level = rule.levels.find((candidate) => comparable(candidate.label) === wanted);
    return level ? { ok: true, points: level.points } : { ok: false, problem: 'levelUnknown' };
  },

  canAward: (rule, _maxPoints, points) => rule.levels.some((level) => level.points === points),

  flaws(rule, maxPoints): readonly RuleFlaw[] {
    const flaws: RuleFlaw[] = [];
    const seen = new Set<string>();
    for (const level of rule.levels) {
      const label = comparable(level.label);
      if (seen.has(label)) {
        flaws.push({ code: 'levelTwice', label: level.label });
      }
      seen.add(label);
      if (level.points < 0) {
        flaws.push({ code: 'ruleNegative', reaches: level.points });
      }
    }
    const best = rule.levels.reduce((highest, level) =>
      level.points > highest.points ? level : highest,
    ).points;
    if (best > maxPoints) {
      flaws.push({ code: 'ruleAboveMaximum', reaches: best });
    } else if (best < maxPoints) {
      flaws.push({ code: 'ruleBelowMaximum', reaches: best });
    }
    return flaws;
  },
};
