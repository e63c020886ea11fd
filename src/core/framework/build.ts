import type { Finding } from '../finding/finding';
import type { Period } from '../setup/period';
import type { Group } from '../setup/unit';
import type { CriterionRow } from '../rows/criterionRow';
import type { Framework, FrameworkNode, FrameworkPart, Level } from './framework';
import { readItem } from './readItem';
import { readNode, RowFindings, type NodeReading } from './readNode';
import { cellText, isBlankRow } from '../cells/cellText';

export interface FrameworkReading {
  readonly framework: Framework;
  readonly findings: readonly Finding[];
  /** The row of the criteria table that each node came from. */
  readonly rowOfNode: readonly number[];
}

interface PlacedRow {
  readonly row: number;
  readonly source: CriterionRow;
  readonly node: NodeReading;
  readonly level: Level;
  readonly part: FrameworkPart;
  readonly parent: number;
}

/**
 * Builds the tree from the rows of a criteria table, top to bottom: a row belongs to the nearest row above it
 * of a higher level. A row without children is a scored item, at whatever level it stands. A bonus or penalty row
 * begins a section outside the tree, which goes on until the next field or section.
 *
 * Never fails: what cannot be read is a finding with row and column, and a harmless value in the tree
 * (maximum 0, any points). Blank rows are passed over.
 */
export function buildFramework(
  header: { readonly name: string; readonly version: number },
  rows: readonly CriterionRow[],
  periods: readonly Period[],
  groups: readonly Group[],
): FrameworkReading {
  const findings: Finding[] = [];
  const placed = placeRows(rows, findings);
  const isParent = new Set(placed.map((node) => node.parent));
  const context = {
    periodCodes: periods.map((period) => period.code),
    periodNames: periods.map((period) => period.name),
    groupCodes: groups.map((group) => group.code),
  };
  const nodes = placed.map((entry, index): FrameworkNode => {
    const rowFindings = new RowFindings(entry.row, entry.node.code);
    const item = isParent.has(index) ? undefined : readItem(entry.source, context, rowFindings);
    if (!item && cellText(entry.source.rule) !== '') {
      rowFindings.add('ruleOnParent', 'rule');
    }
    findings.push(...rowFindings.found);
    const { code, name, maxPoints } = entry.node;
    const { level, parent, part } = entry;
    return { code, level, name, maxPoints, parent, part, ...(item && { item }) };
  });
  const itemsWhere = (isWanted: (node: FrameworkNode) => boolean): number[] =>
    nodes.flatMap((node, index) => (node.item && isWanted(node) ? [index] : []));
  const items = [...itemsWhere(({ part }) => part === 'tree'), ...itemsWhere(({ part }) => part !== 'tree')];
  return {
    framework: { ...header, nodes, items },
    findings,
    rowOfNode: placed.map((entry) => entry.row),
  };
}

/** The field (or section) and the criterion that a next row would belong to, -1 for none. */
interface Above {
  readonly field: number;
  readonly criterion: number;
}

function placeRows(rows: readonly CriterionRow[], findings: Finding[]): PlacedRow[] {
  const placed: PlacedRow[] = [];
  let above: Above = { field: -1, criterion: -1 };
  let part: FrameworkPart = 'tree';
  rows.forEach((source, row) => {
    if (isBlankRow(source)) {
      return;
    }
    const rowFindings = new RowFindings(row, cellText(source.code));
    const node = readNode(source, rowFindings);
    const { kind = 3 } = node;
    const level = typeof kind === 'number' ? kind : 1;
    if (level === 1) {
      part = typeof kind === 'number' ? 'tree' : kind;
    }
    const parent = parentOf(level, above, part);
    if (level > 1 && parent < 0) {
      rowFindings.add('parentMissing', 'level');
    }
    findings.push(...rowFindings.found);
    const index = placed.push({ row, source, node, level, part, parent }) - 1;
    if (level === 1) {
      above = { field: index, criterion: -1 };
    } else if (level === 2) {
      above = { ...above, criterion: index };
    }
  });
  return placed;
}

/** The node that a row of this level belongs to. In a section sub-criteria may stand without a criterion. */
function parentOf(level: Level, { field, criterion }: Above, part: FrameworkPart): number {
  switch (level) {
    case 1:
      return -1;
    case 2:
      return field;
    case 3:
      return criterion < 0 && part !== 'tree' ? field : criterion;
  }
}
