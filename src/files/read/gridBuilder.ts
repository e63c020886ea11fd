import { cellAddress } from '../../sheets/grid/address';
import { cellKey, type CellMarks } from '../../sheets/grid/cellMarks';
import { oneLine } from '../../sheets/grid/cellValue';
import type { Grid } from '../../sheets/grid/grid';
import type { GridValue } from '../../sheets/grid/gridValue';
import type { ShownNumber } from '../../sheets/grid/shownNumber';
import type { Area } from '../../sheets/layout/sheetLayout';
import type { FormatTable } from './numberFormat/formatTable';
import type { SheetReading, Unusual } from './reading.types';

/** A cell as a file has it. */
export interface FileCell {
  readonly value: GridValue;
  /** Without "=". */
  readonly formula?: string;
  /** The number format; absent for what is shown as it is. */
  readonly format?: string;
  /** What is seen, where the file itself says it. */
  readonly shown?: ShownNumber;
}

const MAX_ROWS = 450_000;
const MAX_COLUMNS = 2_000;
const MAX_MERGES = 50_000;

/** What the sheets of one file hold together; more makes no form and no round, but takes the memory of a machine. */
export class CellBudget {
  /** A national round has about ten million; empty cells before the last one of a row are among them. */
  #cells = 20_000_000;
  #characters = 400_000_000;

  /** False if there is no room for so many more. */
  take(cells: number, characters: number): boolean {
    this.#cells -= cells;
    this.#characters -= characters;
    return !this.isSpent;
  }

  get isSpent(): boolean {
    return this.#cells < 0 || this.#characters < 0;
  }
}

/** Days between the two calendars of Excel: that of 1904 begins so much later. */
const DAYS_TO_1904 = 1_462;

/** What holds for all sheets of a file. */
export interface FileContext {
  readonly formats: FormatTable;
  readonly budget: CellBudget;
  readonly since1904: boolean;
}

/** Puts a grid together from cells in whatever order, from A1 on. Dates count from 1900, whatever the file does. */
export class GridBuilder {
  readonly #rows: (GridValue[] | undefined)[] = [];
  readonly #formulas = new Map<number, string>();
  readonly #shown = new Map<number, ShownNumber>();
  readonly #merges: Area[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  #columnRanges = 0;
  readonly #name: string;
  readonly #file: FileContext;
  #far: { readonly cell: string; count: number } | undefined;

  constructor(name: string, file: FileContext) {
    this.#name = name;
    this.#file = file;
  }

  /**
   * Cells without content count nowhere, and those further out than anything in a form or a round are left out.
   *
   * @returns false if the file holds too much.
   */
  add(row: number, column: number, cell: FileCell): boolean {
    const { value, formula } = cell;
    if (value === null && formula === undefined) {
      return true;
    }
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) {
      this.#far ??= { cell: cellAddress(row, column), count: 0 };
      this.#far.count += 1;
      return this.#file.budget.take(1, 0);
    }
    if (formula !== undefined) {
      this.#formulas.set(cellKey(row, column), formula);
    }
    const cells = (this.#rows[row] ??= []);
    const length = (typeof value === 'string' ? value.length : 0) + (formula?.length ?? 0);
    if (!this.#file.budget.take(Math.max(1, column - cells.length + 1), length)) {
      return false;
    }
    if (value !== null) {
      while (cells.length < column) {
        cells.push(null);
      }
      cells[column] = typeof value === 'number' ? this.#number(row, column, value, cell) : value;
      if (typeof value === 'string') {
        this.#text(row, column, value, cell);
      }
    }
    return true;
  }

  /** Keeps what is seen of a number, where that is not the number as it is; gives the number itself. */
  #number(row: number, column: number, value: number, { format, shown }: FileCell): number {
    const formatted = format === undefined ? undefined : this.#file.formats.read(value, format);
    const number = formatted?.isDate && this.#file.since1904 ? value + DAYS_TO_1904 : value;
    const seen =
      shown ??
      (number === value || format === undefined ? formatted : this.#file.formats.read(number, format))?.shown;
    if (seen && (seen.says !== 'value' || seen.text !== oneLine(number, ','))) {
      this.#shown.set(cellKey(row, column), seen);
    }
    return number;
  }

  /** A format may hide a text, or add to it. */
  #text(row: number, column: number, value: string, { format, shown }: FileCell): void {
    const seen = shown ?? (format === undefined ? undefined : this.#file.formats.readText(value, format));
    if (seen) {
      this.#shown.set(cellKey(row, column), seen);
    }
  }

  /** What a cell holds already; null for nothing. */
  valueAt(row: number, column: number): GridValue {
    return this.#rows[row]?.[column] ?? null;
  }

  /** False if there are more than any form or round has: each cell is looked up among them. */
  merge(area: Area): boolean {
    this.#merges.push(area);
    return this.#merges.length <= MAX_MERGES;
  }

  hideRow(row: number): void {
    if (row < MAX_ROWS) {
      this.#hiddenRows.add(row);
    }
  }

  /** Both ends are hidden too. */
  hideColumns(from: number, to: number): void {
    this.#columnRanges += 1;
    const last = this.#columnRanges > MAX_COLUMNS ? -1 : Math.min(to, MAX_COLUMNS);
    for (let column = Math.max(0, from); column <= last; column += 1) {
      this.#hiddenColumns.add(column);
    }
  }

  /** @param isHidden whether the whole sheet is. */
  sheet(isHidden: boolean): SheetReading {
    const marks: CellMarks = {
      formulas: this.#formulas,
      shown: this.#shown,
      merges: this.#merges,
      hidden: { rows: this.#hiddenRows, columns: this.#hiddenColumns },
    };
    const values = Array.from(this.#rows, (cells) => cells ?? []);
    const grid: Grid = {
      sheet: this.#name,
      row: 0,
      column: 0,
      values,
      marks,
      ...(isHidden && { isHidden: true as const }),
    };
    const unusual: Unusual[] = this.#far ? [{ kind: 'farCells', sheet: this.#name, ...this.#far }] : [];
    return { ok: true, grid, unusual };
  }
}
