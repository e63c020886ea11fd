import type { ScoreRow } from '../../core/rows/scoreRow';
import { cellText } from '../../core/cells/cellText';
import type { Round } from '../../core/round/round';
import { checksum } from '../../core/cells/checksum';
import { scoredByCode } from './scoredByCode';
import { normalCell, normalPoints } from './normalCell';

/**
 * The checksum of what a form entered, so that the same answers are known again: in whatever order the rows stand,
 * and however a number was typed.
 */
export function contentOf(round: Round, period: number, rows: readonly ScoreRow[]): string {
  const items = scoredByCode(round);
  const lines = rows.flatMap((row) => {
    const code = cellText(row.itemCode);
    const scored = items.get(code);
    const entry = row.entries[period];
    return scored && entry
      ? [
          [
            code,
            normalCell(scored, 'data', entry.data),
            normalPoints(scored, entry),
            ...[row.evidence, row.explanation, row.note].map((cell) => normalCell(scored, 'text', cell)),
          ].join('\t'),
        ]
      : [];
  });
  return checksum(lines.sort((left, right) => (left < right ? -1 : left > right ? 1 : 0)).join('\n'));
}
