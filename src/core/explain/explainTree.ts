import { MISSING, NOT_APPLICABLE } from '../entries/entryColumns';
import type { FrameworkNode, Item } from '../framework/framework';
import { cellText } from '../cells/cellText';
import { pointsFromMicro, ZERO_POINTS } from '../points/points';
import { writeRule } from '../rules/registry';
import { sumOf } from './amounts';
import type { ExplainedValue, Explanation } from './explanation';
import { explainStages } from './explainStages';
import { rowOf, valueOf, type Subject } from './subject';

/** Which items belong to the part of a total that is being explained. */
export type Part = (node: FrameworkNode) => boolean;

/** The fields with the items of a part; branches without any are left out. */
export function explainFields(subject: Subject, part: Part): Explanation[] {
  return explainChildren(subject, -1, part);
}

export const isInTree: Part = (node) => node.part === 'tree';

/**
 * One field, criterion or item; undefined where nothing of the part falls due in it, and for what nobody claimed
 * outside the tree.
 */
export function explainBranch(subject: Subject, index: number, part: Part): Explanation | undefined {
  const node = subject.analysis.round.framework.nodes[index];
  if (!node) {
    return undefined;
  }
  if (node.item) {
    const item = subject.analysis.round.framework.items.indexOf(index);
    return part(node) && node.item.duePeriod <= subject.period
      ? explainItem(subject, item, node, node.item)
      : undefined;
  }
  const children = explainChildren(subject, index, part);
  return children.length === 0
    ? undefined
    : {
        kind: node.level === 1 ? 'field' : 'criterion',
        label: { code: node.code, name: node.name },
        value: sumOf(children),
        operation: { kind: 'sum' },
        children,
      };
}

/** What stands right below a node; -1 for what stands at the top. */
export function explainChildren(subject: Subject, parent: number, part: Part): Explanation[] {
  return subject.analysis.round.framework.nodes.flatMap((node, index) => {
    const branch = node.parent === parent ? explainBranch(subject, index, part) : undefined;
    return branch ? [branch] : [];
  });
}

function explainItem(
  subject: Subject,
  item: number,
  node: FrameworkNode,
  scored: Item,
): Explanation | undefined {
  const row = rowOf(subject, item);
  const children = explainStages(subject, item, { item: scored, maxPoints: node.maxPoints });
  if (children.length === 0 && !isInTree(node)) {
    return undefined;
  }
  const { name: rule, parameters } = writeRule(scored.rule);
  const counting = children.find((child) => 'counts' in child.label && child.label.counts);
  return {
    kind: 'item',
    label: {
      code: node.code,
      name: node.name,
      rule,
      parameters,
      evidence: cellText(row?.evidence ?? null),
      explanation: cellText(row?.explanation ?? null),
      note: cellText(row?.note ?? null),
    },
    value: itemValue(valueOf(subject, item), node),
    operation: { kind: 'lastGiven' },
    children,
    ...(counting?.place && { place: counting.place }),
  };
}

function itemValue(value: number, { maxPoints, part }: FrameworkNode): ExplainedValue {
  switch (value) {
    case NOT_APPLICABLE:
      return { kind: 'notApplicable' };
    case MISSING:
      return { kind: 'missing', maximum: part === 'tree' ? maxPoints : ZERO_POINTS };
    default:
      return { kind: 'points', points: pointsFromMicro(value), maximum: maxPoints };
  }
}
