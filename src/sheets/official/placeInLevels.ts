import type { Finding } from '../../core/finding/finding';
import type { Level } from '../../core/framework/framework';
import type { OfficialCode } from './officialCodes';
import type { OfficialColumns } from './officialColumns';
import type { OfficialItem } from './officialItems';
import type { Report } from './report';

/** An item at its place in the tree of a framework. */
export interface PlacedItem {
  readonly item: OfficialItem;
  readonly code: string;
  readonly level: Level;
  readonly hasChildren: boolean;
}

const LOWEST_LEVEL = 3;

/**
 * Brings the rows of an official table into the three levels of a framework.
 *
 * Where a table has more, the rows of the third level that have rows below them are left out, each with a
 * finding, and what is below them comes to stand directly under the criterion: sums stay as they are. So are the
 * parts ("A", "B") above the fields.
 */
export function placeInLevels(
  items: readonly OfficialItem[],
  codes: readonly OfficialCode[],
  columns: OfficialColumns,
  report: Report,
): { readonly placed: readonly PlacedItem[]; readonly findings: readonly Finding[] } {
  const placed: PlacedItem[] = [];
  const findings: Finding[] = [];
  items.forEach((item, index) => {
    const { code, level, depth } = codes[index] ?? { code: '', level: LOWEST_LEVEL, depth: LOWEST_LEVEL };
    const nextDepth = codes[index + 1]?.depth ?? 0;
    if (depth === 0 || (depth >= LOWEST_LEVEL && nextDepth > depth)) {
      findings.push(
        report('levelTooDeep', item.row, columns.code ?? columns.names[0] ?? 0, {
          code,
          text: item.name,
        }),
      );
      return;
    }
    placed.push({ item, code, level, hasChildren: nextDepth > depth });
  });
  return { placed, findings };
}
