import { copyEntryColumns, type EntryColumns } from '../entries/entryColumns';
import { enterCounting } from '../entries/enterValue';
import { scoredItems, type EntriesReading } from '../entries/readEntries';
import { membersByGroup, orderGroup } from '../ranking/orderGroup';
import type { Round } from '../round/round';
import { planScoring } from '../scoring/plan';
import { scoreUnit } from '../scoring/score';
import { copyScores, type Scores } from '../scoring/scores';
import type { ReachableItem } from './targets';

/** A round with what was entered and what came of it. */
export interface ScoredRound {
  readonly round: Round;
  readonly entries: Pick<EntriesReading, 'columns'>;
  readonly scores: Scores;
}

/**
 * The rank of a unit if some of its items had their maximum and nothing else changed, tie-breakers included: the unit
 * is scored again and its group is ranked again. undefined for a unit without a rank.
 */
export function rankWith(
  { round, entries: { columns }, scores }: ScoredRound,
  unit: number,
  period: number,
  items: readonly Pick<ReachableItem, 'item'>[],
): number | undefined {
  const gained = withMaxima(round, columns, unit, period, items);
  const after = copyScores(scores);
  scoreUnit(planScoring(round.framework, columns.due, round.settings.policy), gained, after, unit);
  const group = round.units[unit]?.group ?? -1;
  const { units, ranks } = orderGroup(round, after, group, membersByGroup(round)[group] ?? [], period);
  return ranks[units.indexOf(unit)];
}

/** The same columns, with some items of a unit at their maximum by the end of a period. */
function withMaxima(
  round: Round,
  columns: EntryColumns,
  unit: number,
  period: number,
  items: readonly Pick<ReachableItem, 'item'>[],
): EntryColumns {
  const scored = scoredItems(round);
  const gained = copyEntryColumns(columns);
  for (const { item } of items) {
    const pair = unit * columns.itemCount + item;
    const maximum = scored[item]?.maxPoints ?? 0;
    enterCounting(gained, pair, period, maximum);
  }
  return gained;
}
