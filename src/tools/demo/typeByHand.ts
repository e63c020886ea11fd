import { cellText, isBlankCell } from '../../core/cells/cellText';
import type { ScoreRow } from '../../core/rows/scoreRow';
import { dataColumn, pointsColumn } from '../../sheets/tables/scoresTable';
import { changeRound } from '../../workbook/round/changeRound';
import type { TableCell } from '../../workbook/round/roundChanges.types';

/**
 * Types into sheet Điểm what forms say that were not received, mistakes and all: as a department does that does not
 * wait for a corrected form.
 *
 * @param rows what the units entered; only what they entered in the period is typed.
 */
export async function typeByHand(rows: readonly ScoreRow[], period: number): Promise<void> {
  await changeRound('demo.typeByHand', ({ draft: { scores, periods } }) => {
    const rowOf = new Map<string, number>();
    scores.forEach((row, index) => {
      const key = keyOf(row);
      if (!rowOf.has(key)) {
        rowOf.set(key, index);
      }
    });
    const code = periods[period]?.code ?? '';
    const cells = rows.flatMap((row) => cellsOf(row, rowOf.get(keyOf(row)) ?? -1, period, code));
    return { cells, result: undefined };
  });
}

function keyOf({ unitCode, itemCode }: ScoreRow): string {
  return `${cellText(unitCode)}\t${cellText(itemCode)}`;
}

function cellsOf(entered: ScoreRow, row: number, period: number, periodCode: string): TableCell[] {
  const { data = null, points = null } = entered.entries[period] ?? {};
  if (isBlankCell(data) && isBlankCell(points)) {
    return [];
  }
  const { evidence, explanation, note } = entered;
  const typed = {
    [dataColumn(periodCode)]: data,
    [pointsColumn(periodCode)]: points,
    evidence,
    explanation,
    note,
  };
  return Object.entries(typed).flatMap(([column, value]) =>
    isBlankCell(value) ? [] : [{ table: 'scores' as const, row, column, value }],
  );
}
