import { sumPoints, type Points } from '../points/points';
import type { Framework, FrameworkNode } from './framework';
import { treeTotal } from './parts';

/** The scored items of the tree that are meant for a group. */
export interface GroupTree {
  /** Absent where every item is meant for all groups. */
  readonly group?: string;
  readonly total: Points;
  readonly items: readonly FrameworkNode[];
}

/**
 * The tree as each group sees it: one for all where no item names a group, else one per group. Two sets of criteria of 100
 * points for two groups are 100 for each, not 200.
 *
 * @param groups codes of the groups of the round, in their order.
 */
export function groupTrees(framework: Framework, groups: readonly string[]): readonly GroupTree[] {
  const items = framework.items.flatMap((index) => {
    const node = framework.nodes[index];
    return node?.part === 'tree' ? [node] : [];
  });
  if (items.every(({ item }) => item?.groups.length === 0)) {
    return [{ total: treeTotal(framework), items }];
  }
  return groups.map((group) => {
    const own = items.filter(({ item }) => item?.groups.length === 0 || item?.groups.includes(group));
    return { group, total: sumPoints(own.map(({ maxPoints }) => maxPoints)), items: own };
  });
}

/** The different totals of the groups, in the order of the groups: one where all groups have the same. */
export function treeTotals(
  framework: Framework,
  groups: readonly { readonly code: string }[],
): readonly Points[] {
  return [
    ...new Set(
      groupTrees(
        framework,
        groups.map(({ code }) => code),
      ).map(({ total }) => total),
    ),
  ];
}
