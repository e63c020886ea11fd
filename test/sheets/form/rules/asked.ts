import type { Item } from '../../../../src/core/framework/framework';
import { inputValidations } from '../../../../src/sheets/form/inputValidations';
import { points, ruleOf } from '../../../core/support/rules';

const FIRST = 4;
const POINTS = 6;
const COLUMNS = ['a', 'b', 'points'] as const;

/** Words that an item takes in place of data. */
export type Allowed = Partial<Pick<Item, 'notApplicableAllowed' | 'noCaseFullPoints'>>;

/**
 * What the sheet lets a unit type for an item "1.1", by cell: (a), (b) and the points of the period in E9, F9, G9. The
 * message is the one of a refusal.
 */
export function asked(name: string, parameters: string, maximum: number, allowed: Allowed = {}): unknown {
  const item: Item = {
    source: 'self',
    rule: ruleOf(name, parameters),
    evidence: '',
    evidenceRequired: false,
    appraiser: '',
    groups: [],
    duePeriod: 0,
    notApplicableAllowed: false,
    noCaseFullPoints: false,
    ...allowed,
  };
  const place = { row: 8, first: FIRST, second: FIRST + 1, points: POINTS };
  return Object.fromEntries(
    inputValidations(item, '1.1', points(maximum), place, undefined).map(({ area, rule, errorMessage }) => [
      COLUMNS[area.column - FIRST],
      { rule, refusal: errorMessage.replace('Mục 1.1: ', '') },
    ]),
  );
}

/** Every word is allowed. */
export const ALL_WORDS: Allowed = { notApplicableAllowed: true, noCaseFullPoints: true };
