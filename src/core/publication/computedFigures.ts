import { MISSING, NOT_APPLICABLE } from '../entries/entryColumns';
import { effectiveValue } from '../entries/effective';
import type { EntriesReading } from '../entries/readEntries';
import { pointsFromMicro, type Points } from '../points/points';
import type { GroupRanking, RankedUnit } from '../ranking/ranking';
import type { Round } from '../round/round';
import { hasIndex, scoreAt, sectionScoreOf, totalOf, treeOf, type Scores } from '../scoring/scores';

/** A round with what was entered and what came of it. */
export interface PublishedRound {
  readonly round: Round;
  readonly entries: Pick<EntriesReading, 'columns'>;
  readonly scores: Scores;
  /** By period, then group. */
  readonly rankings: readonly (readonly GroupRanking[])[];
}

/** An exact result: points and the maximum that applies; outside the tree there is no maximum. */
export interface ExactFigure {
  readonly points: Points;
  readonly maximum?: Points;
}

/** What the round computes for the whole year, for figures to be compared with. */
export interface ComputedFigures {
  /** Of the total (no node), or of a node; undefined where nothing applies, or nothing of it has a value. */
  readonly figureOf: (unit: number, node?: number) => ExactFigure | undefined;
  readonly rowOf: (unit: number) => RankedUnit | undefined;
  /** The nodes right below a node; of the total the fields. Sections outside the tree are among neither. */
  readonly partsOf: (node?: number) => readonly number[];
  /** Whether the total of a unit is just the sum of its fields: no bonus, penalty or bound of a total moves it. */
  readonly isSumOfFields: (unit: number) => boolean;
}

export function computedFigures(published: PublishedRound): ComputedFigures {
  const { round, scores, rankings } = published;
  const { framework } = round;
  const last = round.periods.length - 1;
  const rows = new Map(rankings[last]?.flatMap((group) => group.rows.map((row) => [row.unit, row] as const)));
  const partsOf = new Map<number, number[]>();
  framework.nodes.forEach(({ parent, part }, node) => {
    if (part === 'tree') {
      partsOf.set(parent, [...(partsOf.get(parent) ?? []), node]);
    }
  });
  const places: Places = {
    slotOf: new Map(scores.innerNodes.map((node, slot) => [node, slot])),
    itemOf: new Map(framework.items.map((node, item) => [node, item])),
    partsOf,
  };
  return {
    figureOf: (unit, node) => {
      if (node !== undefined) {
        return nodeFigure(published, places, unit, node);
      }
      return hasIndex(scores, unit, last) ? totalOf(scores, unit, last) : undefined;
    },
    rowOf: (unit) => rows.get(unit),
    partsOf: (node = -1) => partsOf.get(node) ?? [],
    isSumOfFields: (unit) => totalOf(scores, unit, last).points === treeOf(scores, unit, last).points,
  };
}

/** Where a node is found: its slot among the scores, its item, the nodes of the tree right below it (of -1 the fields). */
interface Places {
  readonly slotOf: ReadonlyMap<number, number>;
  readonly itemOf: ReadonlyMap<number, number>;
  readonly partsOf: ReadonlyMap<number, readonly number[]>;
}

function nodeFigure(
  published: PublishedRound,
  places: Places,
  unit: number,
  node: number,
): ExactFigure | undefined {
  const { round, scores } = published;
  const item = places.itemOf.get(node);
  if (item !== undefined) {
    return itemFigure(published, unit, node, item);
  }
  const last = round.periods.length - 1;
  const { part = 'tree', parent } = round.framework.nodes[node] ?? {};
  if (part !== 'tree') {
    return parent === -1 ? { points: sectionScoreOf(scores, part, unit, last).counted } : undefined;
  }
  return hasValue(published, places, unit, node)
    ? scoreAt(scores, unit, last, places.slotOf.get(node) ?? -1)
    : undefined;
}

function itemFigure(
  { round, entries }: PublishedRound,
  unit: number,
  node: number,
  item: number,
): ExactFigure | undefined {
  const { items, nodes } = round.framework;
  const value = effectiveValue(entries.columns, unit * items.length + item, round.periods.length - 1);
  const described = nodes[node];
  return value === MISSING || value === NOT_APPLICABLE || !described
    ? undefined
    : { points: pointsFromMicro(value), ...(described.part === 'tree' && { maximum: described.maxPoints }) };
}

/** Whether anything in a node of the tree has a value: without any it has no result. */
function hasValue(published: PublishedRound, places: Places, unit: number, node: number): boolean {
  const item = places.itemOf.get(node);
  return item === undefined
    ? (places.partsOf.get(node) ?? []).some((part) => hasValue(published, places, unit, part))
    : itemFigure(published, unit, node, item) !== undefined;
}
