import type { CellInput } from '../../core/cells/cell';
import { SCORE_COLUMNS, scoreCellsOf, type ScoreColumn, type ScoreRow } from '../../core/rows/scoreRow';
import type { RoundDraft } from '../../core/round/draft';
import { stagePlaces, USUAL_STAGES } from '../../core/setup/stage';
import type { CellContent } from '../layout/sheetLayout';
import type { TableRows } from '../tables/readTable';
import { dataColumn, pointsColumn, scoresTable } from '../tables/scoresTable';
import { cellsOf } from '../tables/tableCells';
import { shownBeside, shownTexts } from './shownTexts';

/** The rows of the score table, as typed, with one entry per period of the round. */
export function readScores(
  rows: TableRows,
  { periods, stages = USUAL_STAGES }: Pick<RoundDraft, 'periods' | 'stages'>,
): ScoreRow[] {
  const places = stagePlaces(stages, periods);
  return Array.from({ length: rows.count }, (_, row) => {
    const given: Partial<Record<ScoreColumn, CellInput>> = {};
    for (const column of SCORE_COLUMNS) {
      given[column] = rows.cell(row, column);
    }
    return {
      unitCode: rows.cell(row, 'unitCode'),
      itemCode: rows.cell(row, 'itemCode'),
      entries: periods.map(({ code }) => ({
        data: rows.cell(row, dataColumn(code)),
        points: rows.cell(row, pointsColumn(code)),
      })),
      stages: Object.fromEntries(
        places.flatMap(({ column }) => {
          const cell = rows.cell(row, column);
          return cell === null ? [] : [[column, cell]];
        }),
      ),
      ...scoreCellsOf(given),
    };
  });
}

/** The cells of the rows, in the order of the columns of the score table. */
export function scoreCells(rows: readonly ScoreRow[], draft: RoundDraft): CellContent[][] {
  const shown = shownTexts(draft);
  return cellsOf(scoresTable(draft.periods, draft), rows, (row) => ({
    ...shownBeside(row, shown),
    ...row.stages,
    ...Object.fromEntries(
      draft.periods.flatMap(({ code }, period) => [
        [dataColumn(code), row.entries[period]?.data ?? null],
        [pointsColumn(code), row.entries[period]?.points ?? null],
      ]),
    ),
  }));
}
