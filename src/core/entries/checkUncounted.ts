import { isBlankCell } from '../cells/cellText';
import type { CellInput } from '../cells/cell';
import type { Problem } from '../finding/create';
import type { Round } from '../round/round';
import type { ScoreRow } from '../rows/scoreRow';
import { stagePlaces } from '../setup/stage';
import type { ScoredItem } from './readData';

/**
 * Points, data or stages in the row of an item that does not apply to the unit: they count for nothing, which is said once,
 * at the first of them. Silent where the row is empty but for evidence and notes.
 */
export function checkUncounted(
  row: ScoreRow,
  { item }: ScoredItem,
  round: Round,
  group: string,
  report: (problem: Problem, column: string) => void,
): void {
  const column = firstFilled(row, round);
  if (column === undefined) {
    return;
  }
  const isMeant = item.groups.length === 0 || item.groups.includes(group);
  report(isMeant ? { code: 'surveyNotHeld' } : { code: 'itemOfOtherGroup', parameters: { group } }, column);
}

function firstFilled(row: ScoreRow, { periods, stages }: Round): string | undefined {
  const cells: (readonly [string, CellInput])[] = [
    ...row.entries.slice(0, periods.length).flatMap(({ data, points }, period) => {
      const code = periods[period]?.code ?? '';
      return [
        [`data.${code}`, data],
        [`points.${code}`, points],
      ] as const;
    }),
    ['survey', row.survey],
    ...stagePlaces(stages, periods).map(({ column }) => [column, row.stages[column] ?? null] as const),
  ];
  return cells.find(([, cell]) => !isBlankCell(cell))?.[0];
}
