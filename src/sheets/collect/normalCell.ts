import type { Entry } from '../../core/rows/scoreRow';
import type { CellInput } from '../../core/cells/cell';
import { cellText } from '../../core/cells/cellText';
import { saysNoCase, type ScoredItem } from '../../core/entries/readData';
import { formatDecimal } from '../../core/points/decimalText';
import { readCellPoints } from '../../core/cells/cellPoints';
import { readDeclared } from '../../core/rules/registry';
import { comparable } from '../../core/cells/comparable';
import { oneLine } from '../grid/cellValue';
import { followsFromData } from './followsFromData';

/** The points of an entry for comparison: empty where they only repeat what the data give. */
export function normalPoints(scored: ScoredItem, { data, points }: Entry): string {
  return followsFromData(scored, data, points) ? '' : normalCell(scored, 'points', points);
}

/** What kind of cell of the score table it is. */
export type CellKind = 'data' | 'points' | 'text';

/**
 * A cell as two versions of it are compared: "8,5", "8.5 đ" and 8.5 are the same points, "45 / 50" and "45/50" the
 * same ratio for a rule that reads ratios. What the rule does not understand is compared as a text of people,
 * without case; evidence, explanation and note with it. Empty for an empty cell.
 */
export function normalCell({ item }: ScoredItem, kind: CellKind, cell: CellInput): string {
  const text = cellText(cell);
  if (text === '') {
    return '';
  }
  if (kind === 'text') {
    return oneLine(text);
  }
  if (kind === 'points') {
    const reading = readCellPoints(cell);
    return reading.kind === 'points' ? formatDecimal(reading.points, '.') : comparable(text);
  }
  if (typeof cell === 'object' || saysNoCase(cell)) {
    return comparable(text);
  }
  const reading = readDeclared(item.rule, typeof cell === 'number' ? cell : text);
  return comparable(reading.ok ? JSON.stringify(reading.declared) : text);
}
