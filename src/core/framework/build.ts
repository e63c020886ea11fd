import type { Finding } from '../finding/finding';
import type { Group, Period } from '../round/round';
import type { CriterionRow } from './criterionRow';
import type { Framework, FrameworkNode, Level } from './framework';
import { readItem } from './readItem';
import { isBlankRow, readNode, RowFindings, type NodeReading } from './readNode';
import { cellText } from './vocabulary';

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
  readonly parent: number;
}

/**
 * Builds the tree from the rows of a criteria table, top to bottom: a row belongs to the nearest row above it
 * of a higher level. A row without children is a scored item, at whatever level it stands.
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
    return { code, level: entry.level, name, maxPoints, parent: entry.parent, ...(item && { item }) };
  });
  const items = nodes.flatMap((node, index) => (node.item ? [index] : []));
  return {
    framework: { ...header, nodes, items },
    findings,
    rowOfNode: placed.map((entry) => entry.row),
  };
}

function placeRows(rows: readonly CriterionRow[], findings: Finding[]): PlacedRow[] {
  const placed: PlacedRow[] = [];
  /** The last node seen at each level, -1 for none. */
  const last: Record<Level, number> = { 1: -1, 2: -1, 3: -1 };
  rows.forEach((source, row) => {
    if (isBlankRow(source)) {
      return;
    }
    const rowFindings = new RowFindings(row, cellText(source.code));
    const node = readNode(source, rowFindings);
    const level = node.level ?? 3;
    const parent = level === 1 ? -1 : level === 2 ? last[1] : last[2];
    if (level > 1 && parent < 0) {
      rowFindings.add('parentMissing', 'level', { level: level - 1 });
    }
    findings.push(...rowFindings.found);
    const index = placed.push({ row, source, node, level, parent }) - 1;
    last[level] = index;
    if (level < 3) {
      last[3] = -1;
    }
    if (level === 1) {
      last[2] = -1;
    }
  });
  return placed;
}
