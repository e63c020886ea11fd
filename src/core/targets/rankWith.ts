import { copyEntryColumns, type EntryColumns } from '../entries/entryColumns';
import { enterSelf, enterStage } from '../entries/enterValue';
import { scoredItems } from '../entries/readEntries';
import { rankRound } from '../ranking/rankRound';
import type { Round } from '../round/round';
import { scoreRound } from '../scoring/score';

/**
 * The rank of a unit if some of its items had their maximum and nothing else changed: scored and ranked all over
 * again, tie-breakers included. undefined for a unit without a rank.
 */
export function rankWith(
  round: Round,
  columns: EntryColumns,
  unit: number,
  period: number,
  items: readonly number[],
): number | undefined {
  const gained = withMaxima(round, columns, unit, period, items);
  return rankRound(round, scoreRound(round.framework, gained), period)
    .flatMap(({ rows }) => rows)
    .find((row) => row.unit === unit)?.rank;
}

/** The same columns, with some items of a unit at their maximum by the end of a period. */
function withMaxima(
  round: Round,
  columns: EntryColumns,
  unit: number,
  period: number,
  items: readonly number[],
): EntryColumns {
  const scored = scoredItems(round);
  const gained = copyEntryColumns(columns);
  for (const item of items) {
    const slot = unit * columns.itemCount + item;
    const maximum = scored[item]?.maxPoints ?? 0;
    enterSelf(gained, slot, period, maximum);
    enterStage(gained, 'council', slot, maximum);
  }
  return gained;
}
