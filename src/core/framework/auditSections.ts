import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import { sumPoints } from '../points/points';
import type { Framework, FrameworkNode, SectionKind } from './framework';
import { isSection, sectionOf } from './parts';

type RowOf = (node: number) => number;

/**
 * Checks the bonus and penalty sections: one of each, a cap that their items can reach, and no item that gives its
 * maximum where there was no case. Items may add up to more than the cap: that is what a cap is for.
 */
export function auditSections(framework: Framework, rowOf: RowOf): Finding[] {
  return framework.nodes.flatMap((node, index) => [
    ...(isSection(node) ? auditSection(framework, node, index, rowOf) : []),
    ...auditNoCase(node, rowOf(index)),
  ]);
}

function auditSection(
  framework: Framework,
  node: FrameworkNode & { readonly part: SectionKind },
  index: number,
  rowOf: RowOf,
): Finding[] {
  const first = sectionOf(framework, node.part);
  if (first && first !== node) {
    return [
      finding(
        'sectionTwice',
        { place: { table: 'criteria', row: rowOf(index), column: 'level' }, item: node.code },
        { first: first.code, second: node.code },
      ),
    ];
  }
  const children = framework.nodes.filter((child) => child.parent === index);
  const reach = sumPoints(children.map((child) => child.maxPoints));
  if (children.length === 0 || reach >= node.maxPoints) {
    return [];
  }
  return [
    finding(
      'capNotReached',
      { place: { table: 'criteria', row: rowOf(index), column: 'maximum' }, item: node.code },
      { cap: { points: node.maxPoints }, reach: { points: reach } },
    ),
  ];
}

/** Full bonus or full penalty because nothing happened cannot be meant. */
function auditNoCase({ part, item, code }: FrameworkNode, row: number): Finding[] {
  return part !== 'tree' && item?.noCaseFullPoints
    ? [
        finding('noCaseOutsideTree', {
          place: { table: 'criteria', row, column: 'noCaseFullPoints' },
          item: code,
        }),
      ]
    : [];
}
