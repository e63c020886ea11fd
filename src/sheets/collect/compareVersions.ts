import type { ScoreRow } from '../../core/entries/entry';
import type { CellInput } from '../../core/framework/criterionRow';
import { cellText } from '../../core/framework/vocabulary';
import type { Round } from '../../core/round/round';
import { dataColumn, pointsColumn } from '../tables/scoresTable';
import type { CollectedForm } from './collected.types';
import { normalCell, type CellKind } from './normalCell';
import { scoredByCode } from './scoredByCode';

/** A cell in which a form that came in says something else than the score table. */
export interface CellDifference {
  readonly itemCode: string;
  /** Key of the column of the score table. */
  readonly column: string;
  /** What stands in the score table, as typed; null for nothing. */
  readonly present: CellInput;
  /** What the form says, as typed; null for nothing. */
  readonly next: CellInput;
  /** addition: nothing stood there. overwrite: something else did. removal: the form leaves empty what stood there. */
  readonly kind: 'addition' | 'overwrite' | 'removal';
}

/**
 * Where a form differs from the score table, in the order of the framework: data and points of its period,
 * evidence, explanation and note. "8,5" and 8.5 are no difference.
 *
 * @param present the rows of the score table; those of other units and unknown items are passed over, of two rows
 *   for one item the first counts, as everywhere.
 */
export function compareVersions(
  round: Round,
  form: CollectedForm,
  present: readonly ScoreRow[],
): CellDifference[] {
  const unitCode = round.units[form.unit]?.code ?? '';
  const periodCode = round.periods[form.period]?.code ?? '';
  const before = byItem(present.filter((row) => cellText(row.unitCode) === unitCode));
  const after = byItem(form.rows);
  return [...scoredByCode(round)].flatMap(([itemCode, scored]) => {
    const old = cellsOf(before.get(itemCode), form.period, periodCode);
    const next = cellsOf(after.get(itemCode), form.period, periodCode);
    return next.flatMap(({ column, kind, cell }, index): CellDifference[] => {
      const there = old[index]?.cell ?? null;
      const [left, right] = [normalCell(scored, kind, there), normalCell(scored, kind, cell)];
      return left === right
        ? []
        : [{ itemCode, column, present: there, next: cell, kind: differenceKind(left, right) }];
    });
  });
}

function differenceKind(present: string, next: string): CellDifference['kind'] {
  return present === '' ? 'addition' : next === '' ? 'removal' : 'overwrite';
}

function byItem(rows: readonly ScoreRow[]): Map<string, ScoreRow> {
  const found = new Map<string, ScoreRow>();
  for (const row of rows) {
    const code = cellText(row.itemCode);
    if (!found.has(code)) {
      found.set(code, row);
    }
  }
  return found;
}

interface ComparedCell {
  readonly column: string;
  readonly kind: CellKind;
  readonly cell: CellInput;
}

function cellsOf(row: ScoreRow | undefined, period: number, periodCode: string): ComparedCell[] {
  const entry = row?.entries[period];
  return [
    { column: dataColumn(periodCode), kind: 'data', cell: entry?.data ?? null },
    { column: pointsColumn(periodCode), kind: 'points', cell: entry?.points ?? null },
    { column: 'evidence', kind: 'text', cell: row?.evidence ?? null },
    { column: 'explanation', kind: 'text', cell: row?.explanation ?? null },
    { column: 'note', kind: 'text', cell: row?.note ?? null },
  ];
}
