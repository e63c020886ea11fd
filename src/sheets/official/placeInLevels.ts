import type { Finding } from '../../core/finding/finding';
import type { FrameworkPart } from '../../core/framework/framework';
import type { RowKind } from '../../core/framework/vocabulary';
import type { OfficialCode } from './officialCodes';
import type { OfficialColumns } from './officialColumns';
import type { OfficialItem } from './officialItems';
import { itemIn } from './penalty';
import type { Report } from './report';
import { namesBothSections, sectionNamed } from './sectionHeads';

/** An item at its place in a framework. */
export interface PlacedItem {
  readonly item: OfficialItem;
  readonly code: string;
  readonly kind: RowKind;
  readonly part: FrameworkPart;
  readonly hasChildren: boolean;
}

const LOWEST_LEVEL = 3;
const NOWHERE: OfficialCode = { code: '', level: LOWEST_LEVEL, depth: LOWEST_LEVEL };

/**
 * Brings the rows of an official table into the three levels of a framework, and into its sections beside them.
 *
 * Where a table has more levels, the rows of the third level that have rows below them are left out, each with a
 * finding, and what is below them comes to stand directly under the criterion: sums stay as they are. So are the
 * parts ("A", "B") above the fields, and a row "Điểm thưởng, điểm trừ" above both sections.
 */
export function placeInLevels(
  items: readonly OfficialItem[],
  codes: readonly OfficialCode[],
  columns: OfficialColumns,
  report: Report,
): { readonly placed: readonly PlacedItem[]; readonly findings: readonly Finding[] } {
  const placed: PlacedItem[] = [];
  const findings: Finding[] = [];
  let part: FrameworkPart = 'tree';
  let isBelowBoth = false;
  items.forEach((item, index) => {
    const { code, level, depth } = codes[index] ?? NOWHERE;
    const next = codes[index + 1]?.depth ?? 0;
    const leave = (why: 'levelTooDeep' | 'sectionsTogether'): void => {
      const parameters = { code, text: item.name };
      findings.push(report(why, item.row, columns.code ?? columns.names[0] ?? 0, parameters));
    };
    if (depth <= 1) {
      isBelowBoth = depth === 1 && namesBothSections(item.name) && isSectionBelow(items[index + 1], next);
    }
    if (depth === 1 && isBelowBoth) {
      leave('sectionsTogether');
      return;
    }
    if (depth === 0 || (depth >= LOWEST_LEVEL && next > depth)) {
      leave('levelTooDeep');
      return;
    }
    const section = depth === (isBelowBoth ? 2 : 1) ? sectionNamed(item.name) : undefined;
    part = section ?? (depth === 1 ? 'tree' : part);
    placed.push({ item: itemIn(part, item), code, kind: section ?? level, part, hasChildren: next > depth });
  });
  return { placed, findings };
}

function isSectionBelow(item: OfficialItem | undefined, depth: number): boolean {
  return item !== undefined && depth === 2 && sectionNamed(item.name) !== undefined;
}
