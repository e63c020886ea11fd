import type { ScoreRow } from '../../core/rows/scoreRow';
import type { Round } from '../../core/round/round';
import type { SheetLayout } from '../layout/sheetLayout';
import { formGeometry } from './formGeometry';
import { formLayout } from './formLayout';
import { formRows } from './formRows';
import { guideLayout } from './guideLayout';
import { identityOf, lockedChecksum } from './identity';
import { identityLayout } from './identityLayout';
import { lockedRows } from './lockedRows';

/**
 * The file of a unit for one period: the form, the guide, and the very hidden sheet that says which
 * form it is.
 *
 * @param entries what is known of the unit so far, by item index: earlier periods are shown and locked, what was
 *   entered for this period stands in the cells for input.
 */
export function formSheets(
  round: Round,
  unit: number,
  period: number,
  entries: readonly (ScoreRow | undefined)[],
): SheetLayout[] {
  const rows = formRows(round, unit);
  const geometry = formGeometry(round.periods, rows, period);
  const form = formLayout({ round, unit, period, entries, rows, geometry });
  const identity = identityOf(round, unit, period);
  return [
    form,
    guideLayout(round, unit, period),
    identityLayout(identity, lockedChecksum(identity, lockedRows(round, rows, period)), geometry),
  ];
}
