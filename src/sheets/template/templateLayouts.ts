import type { ScoreRow } from '../../core/entries/entry';
import type { Round } from '../../core/round/round';
import type { CellContent, SheetLayout } from '../layout/sheetLayout';
import { FIRST_ROW, formGeometry } from './formGeometry';
import { formLayout } from './formLayout';
import { formRows } from './formRows';
import { guideLayout } from './guideLayout';
import { identityOf, lockedChecksum, type LockedRow } from './identity';
import { identityLayout } from './identityLayout';

/**
 * The scoring template of a unit for one period: the form, the guide, and the very hidden sheet that says which
 * form it is.
 *
 * @param entries what is known of the unit so far, by item index: earlier periods are shown and locked, what was
 *   entered for this period stands in the cells for input.
 */
export function templateLayouts(
  round: Round,
  unit: number,
  period: number,
  entries: readonly (ScoreRow | undefined)[],
): SheetLayout[] {
  const rows = formRows(round, unit);
  const geometry = formGeometry(round.periods, rows);
  const form = formLayout({ round, unit, period, entries, rows, geometry });
  const identity = identityOf(round, unit, period);
  return [
    form,
    guideLayout(round, unit, period),
    identityLayout(identity, lockedChecksum(identity, lockedRows(form, rows.length)), geometry),
  ];
}

/** The locked cells as they stand in the sheet, so that writer and reader hash the very same texts. */
function lockedRows(form: SheetLayout, count: number): LockedRow[] {
  const cells = new Map<number, readonly CellContent[]>();
  for (const block of form.blocks) {
    if (block.column === 0 && block.row >= FIRST_ROW && block.row < FIRST_ROW + count) {
      cells.set(block.row, block.cells[0] ?? []);
    }
  }
  const plain = (cell: CellContent | undefined): string | number | boolean | null =>
    typeof cell === 'object' ? null : (cell ?? null);
  return [...cells.values()].map(([code, name, maximum, rule]) => ({
    code: plain(code),
    name: plain(name),
    maximum: plain(maximum),
    rule: plain(rule),
  }));
}
