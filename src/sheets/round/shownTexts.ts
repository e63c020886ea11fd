import type { ScoreRow } from '../../core/rows/scoreRow';
import type { CellInput } from '../../core/cells/cell';
import { pointsToNumber } from '../../core/points/points';
import type { RoundDraft } from '../../core/round/draft';
import { cellAmount, oneLine } from '../grid/cellValue';
import type { Grid } from '../grid/grid';
import type { TableOrigin } from '../tables/origins';
import { SHOWN_ONLY } from '../tables/scoresTable';

type ShownColumn = keyof typeof SHOWN_ONLY;

/** Names and maxima that stand beside the codes for whoever reads the sheet "Điểm". */
export interface ShownTexts {
  readonly units: ReadonlyMap<string, Pick<Record<ShownColumn, CellInput>, 'unitName'>>;
  readonly items: ReadonlyMap<string, Pick<Record<ShownColumn, CellInput>, 'itemName' | 'maximum'>>;
}

export function shownTexts({ units, criteria }: Pick<RoundDraft, 'units' | 'criteria'>): ShownTexts {
  return {
    units: new Map(units.map(({ code, name }) => [oneLine(code), { unitName: name }])),
    items: new Map(
      criteria.map(({ code, name, maximum }) => {
        const amount = cellAmount(maximum);
        return [
          oneLine(code),
          { itemName: name, maximum: amount === undefined ? maximum : pointsToNumber(amount) },
        ];
      }),
    ),
  };
}

/** What stands beside the codes of a row; nothing for a unit or an item that nobody knows. */
export function shownBeside(
  { unitCode, itemCode }: Pick<ScoreRow, 'unitCode' | 'itemCode'>,
  { units, items }: ShownTexts,
): Partial<Record<ShownColumn, CellInput>> {
  return { ...units.get(oneLine(unitCode)), ...items.get(oneLine(itemCode)) };
}

/** A cell of the score table that shows something else than units and criteria say. */
export interface OutdatedCell {
  /** Index among `RoundDraft.scores`. */
  readonly row: number;
  readonly column: ShownColumn;
  /** What it should show. */
  readonly value: CellInput;
}

/**
 * The cells beside the codes that criteria or units have outlived since they were written. What stands beside a code
 * that nobody knows is left alone, and so is a column that is not in the table.
 *
 * @param grid all cells of the score table.
 */
export function outdatedCells(draft: RoundDraft, grid: Grid, origin: TableOrigin): OutdatedCell[] {
  const shown = shownTexts(draft);
  const columns = [...origin.columns].flatMap(([key, column]) =>
    isShown(key) ? [[key, column - grid.column] as const] : [],
  );
  return draft.scores.flatMap((score, row) => {
    const cells = grid.values[(origin.rows[row] ?? -1) - grid.row] ?? [];
    const wanted = shownBeside(score, shown);
    return columns.flatMap(([column, at]): OutdatedCell[] => {
      const value = wanted[column];
      return value === undefined || oneLine(cells[at]) === oneLine(value) ? [] : [{ row, column, value }];
    });
  });
}

function isShown(key: string): key is ShownColumn {
  return key in SHOWN_ONLY;
}
