import { blankScoreRow, type ScoreRow } from '../../core/rows/scoreRow';
import type { CellInput } from '../../core/cells/cell';
import { cellText } from '../../core/cells/cellText';
import type { Period } from '../../core/setup/period';
import { dataColumn, pointsColumn } from '../tables/scoresTable';
import type { PlannedCell } from './receiving.types';

interface WorkingRow {
  row: ScoreRow;
  /** undefined: the table does not have it yet. */
  readonly at?: number;
}

/**
 * The score table while forms are put into it one after the other: each is compared with what the ones before it have
 * left. Of two rows for one unit and item the first counts, as everywhere.
 */
export class WorkingScores {
  private readonly byUnit = new Map<string, Map<string, WorkingRow>>();
  private readonly added: WorkingRow[] = [];
  private readonly changed = new Map<string, PlannedCell>();

  constructor(
    private readonly periods: readonly Period[],
    scores: readonly ScoreRow[],
  ) {
    scores.forEach((row, at) => {
      const rows = this.rowsByItem(cellText(row.unitCode));
      const itemCode = cellText(row.itemCode);
      if (!rows.has(itemCode)) {
        rows.set(itemCode, { row, at });
      }
    });
  }

  rowsOf(unitCode: string): ScoreRow[] {
    return [...this.rowsByItem(unitCode).values()].map(({ row }) => row);
  }

  set(unitCode: string, itemCode: string, column: string, value: CellInput): void {
    const rows = this.rowsByItem(unitCode);
    let working = rows.get(itemCode);
    if (!working) {
      working = { row: blankScoreRow(unitCode, itemCode, this.periods.length) };
      rows.set(itemCode, working);
      this.added.push(working);
    }
    working.row = withCell(working.row, column, this.periods, value);
    if (working.at !== undefined) {
      this.changed.set(`${working.at} ${column}`, { row: working.at, column, value });
    }
  }

  /** The cells of rows that the table has. */
  get cells(): PlannedCell[] {
    return [...this.changed.values()];
  }

  /** The rows that it does not have. */
  get newRows(): ScoreRow[] {
    return this.added.map(({ row }) => row);
  }

  private rowsByItem(unitCode: string): Map<string, WorkingRow> {
    let rows = this.byUnit.get(unitCode);
    if (!rows) {
      rows = new Map();
      this.byUnit.set(unitCode, rows);
    }
    return rows;
  }
}

function withCell(row: ScoreRow, column: string, periods: readonly Period[], value: CellInput): ScoreRow {
  const entries = row.entries.map((entry, index) => {
    const code = periods[index]?.code ?? '';
    if (column === dataColumn(code)) {
      return { ...entry, data: value };
    }
    return column === pointsColumn(code) ? { ...entry, points: value } : entry;
  });
  return column in row ? { ...row, [column]: value } : { ...row, entries };
}
