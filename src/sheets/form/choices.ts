import { askedFor, levelsOf } from './rules/registry';
import { NOT_APPLICABLE_TEXT } from '../../core/cells/notApplicable';
import { NO_CASE_TEXT } from '../../core/cells/noCase';
import type { Item } from '../../core/framework/framework';
import { pointsToNumber, type Points } from '../../core/points/points';

/** One entry of the list that a unit chooses from, and what its points cell then shows. */
export interface Choice {
  readonly label: string;
  readonly value: number | string;
}

/** The words that the cell of an item takes in place of what is asked for; of typed points only "KAD". */
export function wordsOf({ rule, notApplicableAllowed, noCaseFullPoints }: Item): readonly string[] {
  return [
    ...(notApplicableAllowed ? [NOT_APPLICABLE_TEXT] : []),
    ...(noCaseFullPoints && askedFor(rule) !== 'points' ? [NO_CASE_TEXT] : []),
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
