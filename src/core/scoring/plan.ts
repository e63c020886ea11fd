import type { DueLayout } from '../entries/dueLayout';
import type { Framework } from '../framework/framework';

/** Where scoring finds the items of one period, and what they are worth together. */
export interface PeriodPlan {
  readonly period: number;
  /** Where its values begin in a unit's row of standing values. */
  readonly start: number;
  /** Its due items, in the order of their values. */
  readonly items: Int32Array;
  /** By slot: its own stand from one position in `items` up to another; both 0 where it has none. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** By slot: the maximum where every item applies. */
  readonly maximum: Int32Array | Float64Array;
  /** Positions in `items` that are of the survey. */
  readonly survey: Int32Array;
}

/**
 * What scoring needs of a framework, worked out once for all units.
 *
 * A slot stands for an inner node (field or criterion) in document order; the last slot is the total.
 */
export interface ScoringPlan {
  readonly innerNodes: readonly number[];
  readonly slotCount: number;
  /** By slot: the one above it; -1 for the total. A parent always has the lower slot, the total the highest. */
  readonly parentSlot: Int32Array;
  readonly slotOfItem: Int32Array;
  readonly maximumOfItem: Int32Array;
  readonly periods: readonly PeriodPlan[];
}

export function planScoring(framework: Framework, due: DueLayout): ScoringPlan {
  const innerNodes = framework.nodes.flatMap((node, index) => (node.item ? [] : [index]));
  const total = innerNodes.length;
  const slotOfNode = new Map(innerNodes.map((node, slot) => [node, slot]));
  const slotOf = (node: number): number => slotOfNode.get(node) ?? total;
  const items = framework.items.flatMap((index) => framework.nodes[index] ?? []);
  const parentSlot = Int32Array.from([...innerNodes, -1], (node) =>
    node < 0 ? -1 : slotOf(framework.nodes[node]?.parent ?? -1),
  );
  const slotOfItem = Int32Array.from(items, (item) => slotOf(item.parent));
  const maximumOfItem = Int32Array.from(items, (item) => item.maxPoints);
  const isSurvey = items.map((item) => item.item?.source === 'survey');
  const tree = { innerNodes, slotCount: total + 1, parentSlot, slotOfItem, maximumOfItem };
  const starts = Array.from(due.starts.subarray(0, -1));
  const periods = starts.map((start, period) =>
    planPeriod(tree, isSurvey, period, start, due.itemAt.subarray(start, due.starts[period + 1])),
  );
  return { ...tree, periods };
}

function planPeriod(
  tree: Omit<ScoringPlan, 'periods'>,
  isSurvey: readonly boolean[],
  period: number,
  start: number,
  items: Int32Array,
): PeriodPlan {
  const { slotOfItem, parentSlot, maximumOfItem } = tree;
  const first = new Int32Array(tree.slotCount);
  const end = new Int32Array(tree.slotCount);
  const maximum = sumColumn(maximumOfItem, tree.slotCount);
  items.forEach((item, position) => {
    const parent = slotOfItem[item] ?? -1;
    addToAncestors(maximum, 0, parent, parentSlot, maximumOfItem[item] ?? 0);
    for (let slot = parent; slot >= 0; slot = parentSlot[slot] ?? -1) {
      first[slot] = end[slot] === 0 ? position : (first[slot] ?? 0);
      end[slot] = position + 1;
    }
  });
  const survey = items.map((_, position) => position).filter((position) => isSurvey[items[position] ?? -1]);
  return { period, start, items, first, end, maximum, survey };
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
