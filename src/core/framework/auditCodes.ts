import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import type { Framework, FrameworkNode } from './framework';

type RowOf = (node: number) => number;

/** Codes are unique, begin with the code of their parent, and count without holes. */
export function auditCodes(framework: Framework, rowOf: RowOf): Finding[] {
  return framework.nodes.flatMap((node, index) =>
    node.code === ''
      ? []
      : [
          ...auditUnique(framework, node, index, rowOf),
          ...auditPrefix(framework, node, index, rowOf),
          ...auditOrder(framework, node, index, rowOf),
        ],
  );
}

function auditUnique(framework: Framework, node: FrameworkNode, index: number, rowOf: RowOf): Finding[] {
  const first = framework.nodes.findIndex((other) => other.code === node.code);
  if (first === index) {
    return [];
  }
  return [
    finding('codeTwice', {
      place: { table: 'criteria', row: rowOf(index), column: 'code' },
      item: node.code,
      parameters: { code: node.code, first: framework.nodes[first]?.name ?? '', second: node.name },
    }),
  ];
}

/** "1.2.3" → ["1.2", 3]; undefined for codes that do not end in a number after a dot. */
function split(code: string): { readonly stem: string; readonly last: number } | undefined {
  const match = /^(.*)\.(\d+)$/.exec(code);
  return match ? { stem: match[1] ?? '', last: Number(match[2]) } : undefined;
}

const isArabic = (code: string): boolean => /^\d+(\.\d+)*$/.test(code);

function auditPrefix(framework: Framework, node: FrameworkNode, index: number, rowOf: RowOf): Finding[] {
  const parent = framework.nodes[node.parent];
  // Roman fields ("III") have criteria in arabic numbers of their own, so only like is compared with like.
  if (!parent || !isArabic(parent.code) || !isArabic(node.code) || split(node.code)?.stem === parent.code) {
    return [];
  }
  return [
    finding('codeOutsideParent', {
      place: { table: 'criteria', row: rowOf(index), column: 'code' },
      item: node.code,
      parameters: { code: node.code, parent: parent.code },
    }),
  ];
}

function auditOrder(framework: Framework, node: FrameworkNode, index: number, rowOf: RowOf): Finding[] {
  const parts = split(node.code);
  const siblings = framework.nodes.slice(0, index).filter((other) => other.parent === node.parent);
  const before = siblings[siblings.length - 1];
  const expected = before ? (split(before.code)?.last ?? Number.NaN) + 1 : 1;
  if (!parts || Number.isNaN(expected) || parts.last <= expected) {
    return [];
  }
  return [
    finding('codeSkipped', {
      place: { table: 'criteria', row: rowOf(index), column: 'code' },
      item: node.code,
      parameters: { code: node.code, expected: `${parts.stem}.${expected}` },
    }),
  ];
}
