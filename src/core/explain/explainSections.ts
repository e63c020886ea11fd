import type { SectionKind } from '../framework/framework';
import { isSection } from '../framework/parts';
import { pointsFromMicro } from '../points/points';
import { pointsIn, sumOf } from './amounts';
import type { Explanation } from './explanation';
import { explainBranch, explainChildren, type Part } from './explainTree';
import type { Subject } from './subject';

const isAny: Part = () => true;

/** The sections outside the tree in which something was given, bonus before penalty. */
export function explainSections(subject: Subject): Explanation[] {
  const { nodes } = subject.analysis.round.framework;
  return (['bonus', 'penalty'] as const).flatMap((kind) => {
    const index = nodes.findIndex((node) => isSection(node) && node.part === kind);
    return explainSection(subject, index) ?? [];
  });
}

/** One section: its items together, up to its cap. undefined where nothing was given, and for any other node. */
export function explainSection(subject: Subject, index: number): Explanation | undefined {
  const node = subject.analysis.round.framework.nodes[index];
  if (!node || node.part === 'tree' || !isSection(node)) {
    return undefined;
  }
  const head = node.item && explainBranch(subject, index, isAny);
  const children = node.item ? (head ? [head] : []) : explainChildren(subject, index, isAny);
  const counted = Math.min(node.maxPoints, pointsIn(sumOf(children)));
  const sign = SIGN[node.part];
  return children.length === 0
    ? undefined
    : {
        kind: node.part,
        label: { code: node.code, name: node.name },
        value: { kind: 'points', points: pointsFromMicro(sign * counted) },
        operation: { kind: sign > 0 ? 'added' : 'deducted', cap: node.maxPoints },
        children,
      };
}

const SIGN: Readonly<Record<SectionKind, number>> = { bonus: 1, penalty: -1 };
