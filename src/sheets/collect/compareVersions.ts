import type { ScoreRow } from '../../core/rows/scoreRow';
import type { ScoredItem } from '../../core/entries/readData';
import type { CellInput } from '../../core/cells/cell';
import { cellText } from '../../core/cells/cellText';
import type { Round } from '../../core/round/round';
import { dataColumn, pointsColumn } from '../tables/scoresTable';
import type { CollectedForm } from './collected.types';
import { normalCell, normalPoints } from './normalCell';
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
 * evidence, explanation and note. "8,5" and 8.5 are no difference, nor are points that only repeat what the data give.
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
    const old = cellsOf(scored, before.get(itemCode), form.period, periodCode);
    const next = cellsOf(scored, after.get(itemCode), form.period, periodCode);
    return next.flatMap(({ column, cell, normal }, index): CellDifference[] => {
      const there = old[index] ?? { cell: null, normal: '' };
      return there.normal === normal
        ? []
        : [
            {
              itemCode,
              column,
              present: there.cell,
              next: cell,
              kind: differenceKind(there.normal, normal),
            },
          ];
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
  /** Key of the column of the score table. */
  readonly column: string;
  readonly cell: CellInput;
  /** The same for every way of typing the same; empty for nothing. */
  readonly normal: string;
}

function cellsOf(
  scored: ScoredItem,
  row: ScoreRow | undefined,
  period: number,
  periodCode: string,
): ComparedCell[] {
  const entry = row?.entries[period] ?? { data: null, points: null };
  const text = (column: 'evidence' | 'explanation' | 'note'): ComparedCell => {
    const cell = row?.[column] ?? null;
    return { column, cell, normal: normalCell(scored, 'text', cell) };
  };
  return [
    { column: dataColumn(periodCode), cell: entry.data, normal: normalCell(scored, 'data', entry.data) },
    { column: pointsColumn(periodCode), cell: entry.points, normal: normalPoints(scored, entry) },
    text('evidence'),
    text('explanation'),
    text('note'),
  ];
}
