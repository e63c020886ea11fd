import type { Framework } from '../framework/framework';
import { pointsFromMicro } from '../points/points';
import type { LossColumns, LossSum, NodeLoss, UnitLoss } from './losses';

/** The losses of each unit over all items, in the order of the table of units. */
export function lossesByUnit(losses: LossColumns): UnitLoss[] {
  const items = range(losses.itemCount);
  return range(losses.unitCount).map((unit) => ({ unit, ...sumOver(losses, [unit], items) }));
}

/**
 * The losses of some units at every node of the framework, in document order. The losses of a node are those of
 * its children; the fields together lost what the units together lost. Sections outside the tree lose nothing.
 */
export function lossesByNode(
  framework: Framework,
  losses: LossColumns,
  units: readonly number[],
): NodeLoss[] {
  const below = itemsBelow(framework);
  return framework.nodes.map((_, node) => {
    const items = below[node] ?? [];
    const losers = units.filter((unit) => items.some((item) => lostAt(losses, unit, item) > 0));
    return { node, units: losers.length, ...sumOver(losses, units, items) };
  });
}

/** The losses of some units by field: the nodes of the tree without a parent. */
export function lossesByField(
  framework: Framework,
  losses: LossColumns,
  units: readonly number[],
): NodeLoss[] {
  return lossesByNode(framework, losses, units).filter(({ node }) => {
    const { parent, part } = framework.nodes[node] ?? {};
    return parent === -1 && part === 'tree';
  });
}

/** By node: the indices of the items below it; an item has only itself. */
function itemsBelow(framework: Framework): number[][] {
  const below: number[][] = framework.nodes.map(() => []);
  framework.items.forEach((leaf, item) => {
    for (let node = leaf; node >= 0; node = framework.nodes[node]?.parent ?? -1) {
      below[node]?.push(item);
    }
  });
  return below;
}

function sumOver(losses: LossColumns, units: readonly number[], items: readonly number[]): LossSum {
  let lost = 0;
  let lostByMissing = 0;
  let missing = 0;
  for (const unit of units) {
    for (const item of items) {
      const isMissing = losses.missing[unit * losses.itemCount + item] === 1;
      lost += lostAt(losses, unit, item);
      lostByMissing += isMissing ? lostAt(losses, unit, item) : 0;
      missing += isMissing ? 1 : 0;
    }
  }
  return { lost: pointsFromMicro(lost), lostByMissing: pointsFromMicro(lostByMissing), missing };
}

function lostAt(losses: LossColumns, unit: number, item: number): number {
  return losses.lost[unit * losses.itemCount + item] ?? 0;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
