import type { Round } from '../round/round';
import type { ScoreRow } from '../rows/scoreRow';
import { placeScoreRows } from './scoreRowPlaces';

/** The row of the score table for a unit and an item, by their indices; undefined where it has none. */
export type EnteredRows = (unit: number, item: number) => ScoreRow | undefined;

/** Looks rows of the score table up by their codes; of two for the same unit and item the first counts. */
export function enteredRows(round: Round, rows: readonly ScoreRow[]): EnteredRows {
  const { rowOf } = placeScoreRows(round, rows);
  const itemCount = round.framework.items.length;
  return (unit, item) => rows[rowOf[unit * itemCount + item] ?? -1];
}
