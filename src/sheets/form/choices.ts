import { NOT_APPLICABLE_TEXT } from '../../core/cells/notApplicable';
import { NO_CASE_TEXT } from '../../core/cells/noCase';
import type { Item } from '../../core/framework/framework';
import { pointsToNumber, type Points } from '../../core/points/points';
import { percentLevelPoints } from '../../core/rules/percentLevels';
import type { Level, Rule } from '../../core/rules/rule.types';

/** One entry of the list that a unit chooses from, and what its points cell then shows. */
export interface Choice {
  readonly label: string;
  readonly value: number | string;
}

/** The levels that a rule offers for an item of this maximum; none for a rule that is no choice. */
export function levelsOf(rule: Rule, maxPoints: Points): readonly Level[] {
  switch (rule.kind) {
    case 'levels':
      return rule.levels;
    case 'percentLevels':
      return rule.levels.map((level) => ({
        label: level.label,
        points: percentLevelPoints(rule, level, maxPoints),
      }));
    default:
      return [];
  }
}

/** The words that an item allows in place of data. */
export function wordsOf(item: Item): readonly string[] {
  return [
    ...(item.notApplicableAllowed ? [NOT_APPLICABLE_TEXT] : []),
    ...(item.noCaseFullPoints ? [NO_CASE_TEXT] : []),
  ];
}

/** The levels and then what the item allows besides them; none for a rule that is no choice. */
export function choicesOf(item: Item, maxPoints: Points): readonly Choice[] {
  const levels = levelsOf(item.rule, maxPoints);
  if (levels.length === 0) {
    return [];
  }
  return [
    ...levels.map(({ label, points }) => ({ label, value: pointsToNumber(points) })),
    ...wordsOf(item).map((word) => ({
      label: word,
      value: word === NO_CASE_TEXT ? pointsToNumber(maxPoints) : word,
    })),
  ];
}
