import { isBlankCell } from '../../core/cells/cellText';
import { scoredItems } from '../../core/entries/readEntries';
import { placeScoreRows } from '../../core/entries/scoreRowPlaces';
import type { Round } from '../../core/round/round';
import type { ScoreRow } from '../../core/rows/scoreRow';

/** The entries of a round file by the way on which they come into the workbook. */
export interface SplitEntries {
  /** The score table before any form has come back: the department's own columns, and what no form can bring. */
  readonly inSheet: readonly ScoreRow[];
  /** What each unit enters in its forms, by item code; in the order of the units. */
  readonly byForm: readonly ReadonlyMap<string, ScoreRow>[];
}

/**
 * Parts what units enter in their forms from what stands in the sheet at the start.
 *
 * Rows that no form can bring (a second row for the same item, unknown codes, items that units do not score) stay
 * as the file has them: they are mistakes in the department's own sheet.
 *
 * @param first the first period of which forms come; what was entered before stands in the sheet.
 */
export function splitEntries(round: Round, rows: readonly ScoreRow[], first = 0): SplitEntries {
  const { rowOf } = placeScoreRows(round, rows);
  const items = scoredItems(round);
  const placed = new Set<number>();
  const byForm = round.units.map((_, unit) => {
    const own = new Map<string, ScoreRow>();
    items.forEach(({ code, item }, index) => {
      const at = rowOf[unit * items.length + index] ?? -1;
      const row = rows[at];
      if (row && item.source === 'self') {
        placed.add(at);
        own.set(code, row);
      }
    });
    return own;
  });
  return { inSheet: rows.map((row, at) => (placed.has(at) ? withoutForms(row, first) : row)), byForm };
}

function withoutForms(row: ScoreRow, first: number): ScoreRow {
  const isEntered = row.entries.map(({ data, points }) => !isBlankCell(data) || !isBlankCell(points));
  if (!isEntered.slice(first).includes(true)) {
    return row;
  }
  const entries = row.entries.map((entry, period) => (period < first ? entry : { data: null, points: null }));
  return isEntered.slice(0, first).includes(true)
    ? { ...row, entries }
    : { ...row, entries, evidence: null, explanation: null, note: null };
}
