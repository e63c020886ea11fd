import type { DueLayout } from '../entries/dueLayout';
import type { Framework } from '../framework/framework';
import { planSections, type SectionsPlan, type TotalPolicy } from './sections';
import { itemsToWatch } from './watched';
import type { Policy } from '../setup/policy';

/** Where scoring finds the due items of one period. */
export interface PeriodPlan {
  readonly period: number;
  /** Where its values begin in a unit's row of standing values. */
  readonly start: number;
  /** Its due items of the tree, in the order of their values; those outside the tree come after them. */
  readonly items: Int32Array;
  /** Items of one parent that stand side by side: the parent's slot, and the position in `items` after the last. */
  readonly runSlot: Int32Array;
  readonly runEnd: Int32Array;
  /** Nodes that have children other than items, and the runs under them: from one up to another. */
  readonly upperSlot: Int32Array;
  readonly upperFirst: Int32Array;
  readonly upperEnd: Int32Array;
  /** Positions in `items` that are of the survey. */
  readonly survey: Int32Array;
}

/** What a round says of its totals and of what decides ties. */
export type ScoringPolicy = TotalPolicy & Pick<Policy, 'tieBreakers'>;

/**
 * What scoring needs of a framework, worked out once for all units.
 *
 * A slot stands for an inner node of the tree (field or criterion) in document order; the last slot is the total.
 * Items outside the tree have no slot.
 */
export interface ScoringPlan {
  readonly innerNodes: readonly number[];
  readonly slotCount: number;
  /** By slot: the one above it; -1 for the total. A parent always has the lower slot, the total the highest. */
  readonly parentSlot: Int32Array;
  /** -1 for an item outside the tree. */
  readonly slotOfItem: Int32Array;
  readonly maximumOfItem: Int32Array;
  /** period × slotCount + slot: the maximum where every item applies. */
  readonly fullMaximum: Int32Array | Float64Array;
  readonly periods: readonly PeriodPlan[];
  /** undefined where nothing stands outside the tree. */
  readonly sections: SectionsPlan | undefined;
  /** Positions of items that tie-breakers ask for. */
  readonly watched: readonly number[];
}

type Tree = Pick<ScoringPlan, 'slotCount' | 'parentSlot' | 'slotOfItem' | 'maximumOfItem'>;

export function planScoring(framework: Framework, due: DueLayout, policy: ScoringPolicy): ScoringPlan {
  const innerNodes = framework.nodes.flatMap((node, index) =>
    node.item || node.part !== 'tree' ? [] : [index],
  );
  const slotOfNode = new Map(innerNodes.map((node, slot) => [node, slot]));
  const slotOf = (node: number): number => slotOfNode.get(node) ?? innerNodes.length;
  const items = framework.items.flatMap((index) => framework.nodes[index] ?? []);
  const tree: Tree = {
    slotCount: innerNodes.length + 1,
    parentSlot: Int32Array.from([...innerNodes, -1], (node) =>
      node < 0 ? -1 : slotOf(framework.nodes[node]?.parent ?? -1),
    ),
    slotOfItem: Int32Array.from(items, (item) => (item.part === 'tree' ? slotOf(item.parent) : -1)),
    maximumOfItem: Int32Array.from(items, (item) => item.maxPoints),
  };
  const isSurvey = items.map((item) => item.item?.source === 'survey');
  const starts = Array.from(due.starts.subarray(0, -1));
  const periods = starts.map((start, period) =>
    planPeriod(tree, isSurvey, period, start, due.itemAt.subarray(start, due.starts[period + 1])),
  );
  // Spelled out: every object made by a spread gets a shape of its own, for which scoring is compiled anew.
  return {
    innerNodes,
    slotCount: tree.slotCount,
    parentSlot: tree.parentSlot,
    slotOfItem: tree.slotOfItem,
    maximumOfItem: tree.maximumOfItem,
    fullMaximum: fullMaximumOf(tree, periods),
    periods,
    sections: planSections(framework, policy),
    watched: itemsToWatch(framework, policy.tieBreakers),
  };
}

function planPeriod(
  { slotCount, slotOfItem, parentSlot }: Tree,
  isSurvey: readonly boolean[],
  period: number,
  start: number,
  due: Int32Array,
): PeriodPlan {
  const items = due.filter((item) => (slotOfItem[item] ?? -1) >= 0);
  const parents = Array.from(items, (item) => slotOfItem[item] ?? 0);
  const ends = parents.flatMap((slot, position) => (parents[position + 1] === slot ? [] : [position + 1]));
  const runSlot = ends.map((end) => parents[end - 1] ?? 0);
  const isUnder = (slot: number, above: number): boolean =>
    slot === above || (slot >= 0 && isUnder(parentSlot[slot] ?? -1, above));
  const upper = Array.from({ length: slotCount }, (_, slot) => slot).filter((slot) =>
    parentSlot.includes(slot),
  );
  const runsUnder = upper.map((slot) =>
    runSlot.flatMap((run, number) => (isUnder(run, slot) ? [number] : [])),
  );
  return {
    period,
    start,
    items,
    runSlot: Int32Array.from(runSlot),
    runEnd: Int32Array.from(ends),
    upperSlot: Int32Array.from(upper),
    upperFirst: Int32Array.from(runsUnder, (runs) => runs[0] ?? 0),
    upperEnd: Int32Array.from(runsUnder, (runs) => (runs[runs.length - 1] ?? -1) + 1),
    survey: items.map((_, position) => position).filter((position) => isSurvey[items[position] ?? -1]),
  };
}

function fullMaximumOf(tree: Tree, periods: readonly PeriodPlan[]): Int32Array | Float64Array {
  const full = sumColumn(tree.maximumOfItem, periods.length * tree.slotCount);
  for (const { period, items } of periods) {
    for (const item of items) {
      const maximum = tree.maximumOfItem[item] ?? 0;
      addToAncestors(full, period * tree.slotCount, tree.slotOfItem[item] ?? -1, tree.parentSlot, maximum);
    }
  }
  return full;
}

const LARGEST_INT32 = 2_147_483_647;

/** 32 bits hold 2,147 points; a framework that is worth more gets doubles, which hold every integer needed. */
export function sumColumn(maximumOfItem: Int32Array, size: number): Int32Array | Float64Array {
  const everything = maximumOfItem.reduce((sum, maximum) => sum + maximum, 0);
  return everything <= LARGEST_INT32 ? new Int32Array(size) : new Float64Array(size);
}

/** Adds an amount to a slot and to every slot above it, the total included. */
export function addToAncestors(
  sums: Float64Array | Int32Array,
  offset: number,
  slot: number,
  parentSlot: Int32Array,
  amount: number,
): void {
  for (let at = slot; at >= 0; at = parentSlot[at] ?? -1) {
    sums[offset + at] = (sums[offset + at] ?? 0) + amount;
  }
}
