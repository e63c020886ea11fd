import type { ScoreRow } from '../../core/entries/entry';
import type { RoundDraft } from '../../core/round/draft';
import type { SheetPart } from '../layout/compose';
import type { CellBlock, StyledArea } from '../layout/sheetLayout';
import { wrappedRowHeights } from '../layout/textHeight';
import { scoresTable } from '../tables/scoresTable';
import { scoreCells } from './scoreCells';
import { scoreRules, type ScoreRowsPlace } from './scoreRules';
import { surveyContent } from './surveyColumn';

type Looks = Required<Pick<SheetPart, 'styles' | 'validations' | 'highlights'>>;

/** Rows of scores for a table that stands on a sheet already, whatever the order of its columns. */
export function scoreRowsPart(
  draft: RoundDraft,
  rows: readonly ScoreRow[],
  place: ScoreRowsPlace,
): Looks & Required<Pick<SheetPart, 'rows' | 'blocks'>> {
  const { columns } = scoresTable(draft.periods);
  const cells = scoreCells(rows, draft);
  const filled = columns.flatMap(({ key }, index): CellBlock[] => {
    const column = place.columns.get(key);
    const isEmpty = cells.every((row) => (row[index] ?? null) === null);
    return column === undefined || isEmpty
      ? []
      : [{ row: place.row, column, cells: cells.map((row) => [row[index] ?? null]) }];
  });
  return {
    ...scoreRowsLooks(draft, place),
    rows: wrappedRowHeights(place.row, cells, columns),
    blocks: joinNeighbours(filled),
  };
}

/** How rows of scores look while nothing stands in them. */
export function scoreRowsLooks(draft: RoundDraft, place: ScoreRowsPlace): Looks {
  return {
    styles: scoresTable(draft.periods, surveyContent(draft.criteria)).columns.flatMap(
      ({ key, style }): StyledArea[] => {
        const column = place.columns.get(key);
        return column === undefined
          ? []
          : [{ area: { row: place.row, column, rows: place.rows, columns: 1 }, style }];
      },
    ),
    ...scoreRules(draft, place),
  };
}

/** Columns side by side become one block; a column of the user's between them is not written. */
function joinNeighbours(blocks: readonly CellBlock[]): CellBlock[] {
  const joined: CellBlock[] = [];
  for (const block of [...blocks].sort((left, right) => left.column - right.column)) {
    const last = joined.at(-1);
    if (last && last.column + (last.cells[0]?.length ?? 0) === block.column) {
      joined[joined.length - 1] = {
        ...last,
        cells: last.cells.map((row, index) => [...row, ...(block.cells[index] ?? [])]),
      };
    } else {
      joined.push(block);
    }
  }
  return joined;
}
