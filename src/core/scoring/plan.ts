import type { Framework } from '../framework/framework';

/** Consecutive items of one parent: their points go to one slot. */
export interface ItemRun {
  readonly firstItem: number;
  readonly itemCount: number;
  readonly slot: number;
}

/**
 * What scoring needs of a framework, worked out once for all units.
 *
 * A slot stands for an inner node (field or criterion) in document order; the last slot is the total.
 */
export interface ScoringPlan {
  readonly innerNodes: readonly number[];
  readonly slotCount: number;
  readonly runs: readonly ItemRun[];
  /** By slot: where its sum goes on; -1 for the total. A parent always has the lower slot, the total the highest. */
  readonly parentSlot: Int32Array;
  readonly slotOfItem: Int32Array;
  readonly maximumOfItem: Int32Array;
  readonly duePeriodOfItem: Int32Array;
  readonly surveyItems: readonly number[];
  /** period × slotCount + slot: the maximum where every item applies. */
  readonly fullMaximum: Int32Array | Float64Array;
}

export function planScoring(framework: Framework, periodCount: number): ScoringPlan {
  const innerNodes = framework.nodes.flatMap((node, index) => (node.item ? [] : [index]));
  const total = innerNodes.length;
  const slotOfNode = new Map(innerNodes.map((node, slot) => [node, slot]));
  const slotOf = (node: number): number => slotOfNode.get(node) ?? total;
  const items = framework.items.flatMap((index) => framework.nodes[index] ?? []);
  const slotOfItem = Int32Array.from(items, (item) => slotOf(item.parent));
  const parentSlot = Int32Array.from([...innerNodes, -1], (node) =>
    node < 0 ? -1 : slotOf(framework.nodes[node]?.parent ?? -1),
  );
  const plan = {
    innerNodes,
    slotCount: total + 1,
    runs: runsOf(slotOfItem),
    parentSlot,
    slotOfItem,
    maximumOfItem: Int32Array.from(items, (item) => item.maxPoints),
    duePeriodOfItem: Int32Array.from(items, (item) => item.item?.duePeriod ?? 0),
    surveyItems: items.flatMap((item, index) => (item.item?.source === 'survey' ? [index] : [])),
  };
  return { ...plan, fullMaximum: fullMaximumOf(plan, periodCount) };
}

const LARGEST_INT32 = 2_147_483_647;

/** 32 bits hold 2,147 points; a framework that is worth more gets doubles, which hold every integer needed. */
export function sumColumn(maximumOfItem: Int32Array, size: number): Int32Array | Float64Array {
  const everything = maximumOfItem.reduce((sum, maximum) => sum + maximum, 0);
  return everything <= LARGEST_INT32 ? new Int32Array(size) : new Float64Array(size);
}

function runsOf(slotOfItem: Int32Array): ItemRun[] {
  const runs: ItemRun[] = [];
  slotOfItem.forEach((slot, item) => {
    const last = runs[runs.length - 1];
    if (last?.slot === slot) {
      runs[runs.length - 1] = { ...last, itemCount: last.itemCount + 1 };
    } else {
      runs.push({ firstItem: item, itemCount: 1, slot });
    }
  });
  return runs;
}

function fullMaximumOf(
  plan: Omit<ScoringPlan, 'fullMaximum'>,
  periodCount: number,
): Int32Array | Float64Array {
  const full = sumColumn(plan.maximumOfItem, periodCount * plan.slotCount);
  for (let period = 0; period < periodCount; period += 1) {
    plan.slotOfItem.forEach((slot, item) => {
      if ((plan.duePeriodOfItem[item] ?? 0) <= period) {
        addToAncestors(full, period * plan.slotCount, slot, plan.parentSlot, plan.maximumOfItem[item] ?? 0);
      }
    });
  }
  return full;
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
