import { cellKey, type CellMarks } from '../../sheets/grid/cellMarks';
import type { Grid } from '../../sheets/grid/grid';
import type { GridValue } from '../../sheets/grid/gridValue';
import type { Area } from '../../sheets/layout/sheetLayout';
import { formatKind } from './formatKind';

/** A cell as a file has it. */
export interface FileCell {
  readonly value: GridValue;
  /** Without "=". */
  readonly formula?: string;
  readonly format?: string;
}

const MAX_ROWS = 450_000;
const MAX_COLUMNS = 2_000;

/** Days between the two calendars of Excel: that of 1904 begins so much later. */
const DAYS_TO_1904 = 1_462;

/** Puts a grid together from cells in whatever order, from A1 on. Dates count from 1900, whatever the file does. */
export class GridBuilder {
  readonly #rows: (GridValue[] | undefined)[] = [];
  readonly #formulas = new Map<number, string>();
  readonly #dates = new Map<number, string>();
  readonly #percents = new Set<number>();
  readonly #merges: Area[] = [];
  readonly #name: string;
  readonly #since1904: boolean;

  constructor(name: string, since1904: boolean) {
    this.#name = name;
    this.#since1904 = since1904;
  }

  /** False if the cell lies further out than anything in a form or a round. Cells without content count nowhere. */
  add(row: number, column: number, { value, formula, format }: FileCell): boolean {
    if (value === null && formula === undefined) {
      return true;
    }
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) {
      return false;
    }
    if (formula !== undefined) {
      this.#formulas.set(cellKey(row, column), formula);
    }
    if (value !== null) {
      const kind = typeof value === 'number' && format !== undefined ? formatKind(format) : 'other';
      const cells = (this.#rows[row] ??= []);
      while (cells.length < column) {
        cells.push(null);
      }
      cells[column] = kind === 'date' && this.#since1904 ? Number(value) + DAYS_TO_1904 : value;
      if (kind === 'date') {
        this.#dates.set(cellKey(row, column), format ?? '');
      } else if (kind === 'percent') {
        this.#percents.add(cellKey(row, column));
      }
    }
    return true;
  }

  /** Whether a cell has a value already. */
  has(row: number, column: number): boolean {
    return (this.#rows[row]?.[column] ?? null) !== null;
  }

  merge(area: Area): void {
    this.#merges.push(area);
  }

  grid(): Grid {
    const marks: CellMarks = {
      formulas: this.#formulas,
      dates: this.#dates,
      percents: this.#percents,
      merges: this.#merges,
    };
    const values = Array.from(this.#rows, (cells) => cells ?? []);
    return { sheet: this.#name, row: 0, column: 0, values, marks };
  }
}
