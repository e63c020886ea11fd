import { finding } from '../finding/create';
import type { Finding } from '../finding/finding';
import type { Framework, FrameworkNode } from './framework';
import { isSection } from './parts';

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
    finding(
      'codeTwice',
      { place: { table: 'criteria', row: rowOf(index), column: 'code' }, item: node.code },
      { code: node.code, first: framework.nodes[first]?.name ?? '', second: node.name },
    ),
  ];
}

/** A code in two parts: "1.2.3" → "1.2." and 3, "IV" → "" and 4. */
interface CodeParts {
  readonly stem: string;
  readonly last: number;
  /** How the last part is written. */
  readonly write: (value: number) => string;
}

/** undefined for codes that do not end in a number. */
function split(code: string): CodeParts | undefined {
  const match = /^(.*\.)?(\d+)$/.exec(code);
  if (match) {
    return { stem: match[1] ?? '', last: Number(match[2]), write: String };
  }
  const roman = ROMANS.indexOf(code);
  return roman > 0 ? { stem: '', last: roman, write: (value) => ROMANS[value] ?? '…' } : undefined;
}

const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** By value; a table has fewer fields than this. */
const ROMANS: readonly string[] = ['', 'X', 'XX'].flatMap((tens) => ONES.map((ones) => `${tens}${ones}`));

const isArabic = (code: string): boolean => /^\d+(\.\d+)*$/.test(code);

function auditPrefix(framework: Framework, node: FrameworkNode, index: number, rowOf: RowOf): Finding[] {
  const parent = framework.nodes[node.parent];
  // Roman fields ("III") have criteria in arabic numbers of their own, so only like is compared with like.
  if (
    !parent ||
    !isArabic(parent.code) ||
    !isArabic(node.code) ||
    split(node.code)?.stem === `${parent.code}.`
  ) {
    return [];
  }
  return [
    finding(
      'codeOutsideParent',
      { place: { table: 'criteria', row: rowOf(index), column: 'code' }, item: node.code },
      { code: node.code, parent: parent.code },
    ),
  ];
}

/** Whether the first of its siblings begins at 1: "1.1" below "1", and "1" or "I" among the fields. */
function beginsAtOne(node: FrameworkNode, { stem }: CodeParts): boolean {
  return stem !== '' || node.parent < 0;
}

function auditOrder(framework: Framework, node: FrameworkNode, index: number, rowOf: RowOf): Finding[] {
  const parts = split(node.code);
  const siblings = framework.nodes
    .slice(0, index)
    .filter((other) => other.parent === node.parent && other.part === node.part);
  const before = siblings.at(-1);
  const previous = before && split(before.code);
  // A section outside the tree goes by whatever code it has.
  if (
    isSection(node) ||
    !parts ||
    (before && previous?.stem !== parts.stem) ||
    (!before && !beginsAtOne(node, parts))
  ) {
    return [];
  }
  const place = { table: 'criteria', row: rowOf(index), column: 'code' } as const;
  const expected = (previous?.last ?? 0) + 1;
  if (parts.last > expected) {
    const parameters = { code: node.code, expected: `${parts.stem}${parts.write(expected)}` };
    return [finding('codeSkipped', { place, item: node.code }, parameters)];
  }
  return before && previous && parts.last < previous.last
    ? [finding('codeOutOfOrder', { place, item: node.code }, { code: node.code, before: before.code })]
    : [];
}
