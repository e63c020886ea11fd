import { pointsToNumber } from '../../core/points/points';
import type { Round } from '../../core/round/round';
import type { FormRow } from './formRows';
import type { LockedRow } from './identity';
import { itemText } from './itemText';

/** What stands in the locked cells of each row of a form: written into it, and expected when it comes back. */
export function lockedRows(round: Round, rows: readonly FormRow[], period: number): LockedRow[] {
  return rows.map(({ node, scored, maximum }) =>
    scored
      ? {
          code: node.code,
          name: node.name,
          maximum: pointsToNumber(node.maxPoints),
          rule: itemText(scored.item, node, round.periods, period),
        }
      : { code: node.code, name: node.name, maximum: pointsToNumber(maximum), rule: null },
  );
}
