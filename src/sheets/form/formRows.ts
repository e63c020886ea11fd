import { appliesTo } from '../../core/entries/readEntries';
import type { FrameworkNode, Item } from '../../core/framework/framework';
import { isSection } from '../../core/framework/parts';
import { sumPoints, type Points } from '../../core/points/points';
import type { Round } from '../../core/round/round';

/** A row of a unit's form. Positions are within the list of rows. */
export interface FormRow {
  readonly node: FrameworkNode;
  /** Position of the parent, -1 for a field. */
  readonly parent: number;
  readonly children: readonly number[];
  /** Of a parent: what its items are worth that are asked of this unit; of a section outside the tree its cap. */
  readonly maximum: Points;
  /** Index of the item, with the item; absent on a parent. */
  readonly scored?: { readonly index: number; readonly item: Item };
}

/** Whether the unit scores some item itself that is not due in a period yet. */
export function hasNotDue(rows: readonly FormRow[], period: number): boolean {
  return rows.some(({ scored }) => scored?.item.source === 'self' && scored.item.duePeriod > period);
}

/**
 * The part of the framework that is asked of a unit: the tree in document order, then the sections outside it.
 * Parents left without items are dropped.
 */
export function formRows(round: Round, unit: number): FormRow[] {
  const { nodes, items } = round.framework;
  const itemIndexOf = new Map(items.map((node, index) => [node, index]));
  const isShown = nodes.map(
    ({ item, maxPoints }) => item !== undefined && appliesTo(round, unit, { item, maxPoints }),
  );
  for (let node = nodes.length - 1; node >= 0; node--) {
    const parent = nodes[node]?.parent ?? -1;
    if (isShown[node] && parent >= 0) {
      isShown[parent] = true;
    }
  }
  const shownWhere = (isWanted: (node: FrameworkNode) => boolean): number[] =>
    nodes.flatMap((node, index) => (isShown[index] && isWanted(node) ? [index] : []));
  const shown = [...shownWhere(({ part }) => part === 'tree'), ...shownWhere(({ part }) => part !== 'tree')];
  const positionOf = new Map(shown.map((node, position) => [node, position]));
  const children = shown.map((): number[] => []);
  shown.forEach((node, position) => {
    children[positionOf.get(nodes[node]?.parent ?? -1) ?? -1]?.push(position);
  });
  const maximumOf = (position: number): Points => {
    const below = children[position] ?? [];
    const node = nodes[shown[position] ?? -1];
    const isOwn = below.length === 0 || (node !== undefined && isSection(node));
    return isOwn ? maximumOfNode(node) : sumPoints(below.map(maximumOf));
  };
  return shown.flatMap((nodeIndex, position): FormRow[] => {
    const node = nodes[nodeIndex];
    const index = itemIndexOf.get(nodeIndex);
    return node
      ? [
          {
            node,
            parent: positionOf.get(node.parent) ?? -1,
            children: children[position] ?? [],
            maximum: maximumOf(position),
            ...(node.item && index !== undefined && { scored: { index, item: node.item } }),
          },
        ]
      : [];
  });
}

function maximumOfNode(node: FrameworkNode | undefined): Points {
  return node?.maxPoints ?? sumPoints([]);
}
