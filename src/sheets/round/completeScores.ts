import { blankScoreRow, type ScoreRow } from '../../core/rows/scoreRow';
import { appliesTo, scoredItems } from '../../core/entries/readEntries';
import { placeScoreRows } from '../../core/entries/scoreRowPlaces';
import { buildRound } from '../../core/round/build';
import type { RoundDraft } from '../../core/round/draft';

/**
 * The draft with a row of scores for every unit and every item that is asked of it, so that each score has a
 * cell to be typed into. Rows come unit by unit in document order; what cannot be placed stands at the end.
 *
 * A draft that lacks no row is returned as it is.
 */
export function completeScores(draft: RoundDraft): RoundDraft {
  const { round } = buildRound(draft);
  const items = scoredItems(round);
  const { rowOf } = placeScoreRows(round, draft.scores);
  const rows: ScoreRow[] = [];
  const placed = new Set<number>();
  let isComplete = true;
  round.units.forEach((unit, unitIndex) => {
    items.forEach((scored, itemIndex) => {
      const at = rowOf[unitIndex * items.length + itemIndex] ?? -1;
      const existing = draft.scores[at];
      if (existing) {
        placed.add(at);
        rows.push(existing);
      } else if (appliesTo(round, unitIndex, scored)) {
        isComplete = false;
        rows.push(blankScoreRow(unit.code, scored.code, draft.periods.length));
      }
    });
  });
  return isComplete
    ? draft
    : { ...draft, scores: [...rows, ...draft.scores.filter((_, row) => !placed.has(row))] };
}

/** The rows that `completeScores` adds: what units and items of the draft still have no cells for. */
export function missingScoreRows(draft: RoundDraft): ScoreRow[] {
  const given = new Set(draft.scores);
  return completeScores(draft).scores.filter((row) => !given.has(row));
}
