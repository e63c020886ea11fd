import type { CellInput } from './cell';
import { comparable } from './comparable';

/** The text with which a cell says that an item does not apply to the unit. */
export const NOT_APPLICABLE_TEXT = 'KAD';

const NOT_APPLICABLE_COMPARABLE = comparable(NOT_APPLICABLE_TEXT);

/** Whether a cell says that the item does not apply. */
export function saysNotApplicable(cell: CellInput): boolean {
  return typeof cell === 'string' && comparable(cell) === NOT_APPLICABLE_COMPARABLE;
}
