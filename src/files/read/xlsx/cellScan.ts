import type { GridValue } from '../../../sheets/grid/gridValue';
import type { GridBuilder } from '../gridBuilder';
import { attributeOf } from '../xml/scanXml';
import { cellValue, type CellParts, type CellTables } from './cellContent';
import { parseReference } from '../../../sheets/grid/cellReference';

/** What stops the reading of a sheet: too much in it, or a cell that could be read in more than one way. */
export type CellStop = 'tooLarge' | 'doubtful';

/** Goes through rows and cells; what stands beside them in a sheet does not concern it. */
export class CellScan {
  #isInData = false;
  #row = -1;
  #column = -1;
  #cell: CellParts | undefined;
  #part: 'value' | 'formula' | 'text' | undefined;
  #isReading = false;
  #hidesRows = false;
  readonly #builder: GridBuilder;
  readonly #tables: CellTables;
  /** The text of a shared formula stands in its first cell only. */
  readonly #shared = new Map<string, string>();

  constructor(builder: GridBuilder, tables: CellTables) {
    this.#builder = builder;
    this.#tables = tables;
  }

  /** Where it is, 0-based. */
  get place(): { readonly row: number; readonly column: number } {
    return { row: Math.max(0, this.#row), column: Math.max(0, this.#column) };
  }

  /** Rows that say nothing else are hidden. */
  hideRows(): void {
    this.#hidesRows = true;
  }

  open(tag: string, source: string): CellStop | undefined {
    if (tag === 'sheetData') {
      this.#isInData = true;
      return undefined;
    }
    if (!this.#isInData) {
      return undefined;
    }
    switch (tag) {
      case 'row':
        return this.#openRow(source);
      case 'c':
        return this.#openCell(source);
      case 'v':
        this.#part = 'value';
        return this.#begin('value');
      case 'f':
        this.#part = 'formula';
        if (this.#cell) {
          this.#cell.sharedFormula = attributeOf(source, 'si');
        }
        return this.#begin('formula');
      case 't':
        this.#part = this.#isReading ? undefined : 'text';
        return this.#cell === undefined ? 'doubtful' : undefined;
      case 'rPh':
        this.#isReading = true;
    }
    return undefined;
  }

  text(piece: string): void {
    if (this.#cell && this.#part) {
      this.#cell[this.#part] = (this.#cell[this.#part] ?? '') + piece;
    }
  }

  close(tag: string): CellStop | undefined {
    switch (tag) {
      case 'sheetData':
        this.#isInData = false;
        return undefined;
      case 'rPh':
        this.#isReading = false;
        return undefined;
      case 'v':
      case 'f':
      case 't':
        this.#part = undefined;
        return undefined;
      case 'c':
        return this.#closeCell();
      default:
        return undefined;
    }
  }

  #openRow(source: string): CellStop | undefined {
    const number = attributeOf(source, 'r');
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
    if (!Number.isInteger(this.#row) || this.#row < 0) {
      return 'doubtful';
    }
    const hidden = attributeOf(source, 'hidden');
    const height = attributeOf(source, 'ht');
    if (hidden === undefined ? this.#hidesRows || Number(height) === 0 : isTrue(hidden)) {
      this.#builder.hideRow(this.#row);
    }
    return undefined;
  }

  #openCell(source: string): CellStop | undefined {
    const reference = attributeOf(source, 'r');
    const place =
      reference === undefined ? { row: this.#row, column: this.#column + 1 } : parseReference(reference);
    if (place?.row !== this.#row || this.#cell) {
      return 'doubtful';
    }
    this.#column = place.column;
    this.#cell = { type: attributeOf(source, 't') ?? 'n', style: Number(attributeOf(source, 's') ?? 0) };
    return undefined;
  }

  /** A value or formula stands in a cell, and once. */
  #begin(part: 'value' | 'formula'): CellStop | undefined {
    if (!this.#cell || this.#cell[part] !== undefined) {
      return 'doubtful';
    }
    this.#cell[part] = '';
    return undefined;
  }

  #closeCell(): CellStop | undefined {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell || !this.#isInData) {
      return undefined;
    }
    const content = cellValue(cell, this.#tables);
    if (content === undefined || !this.#agrees(content.value)) {
      return 'doubtful';
    }
    const formula = this.#formulaOf(cell);
    const isAdded = this.#builder.add(this.#row, this.#column, {
      ...content,
      ...(formula !== undefined && { formula }),
    });
    return isAdded ? undefined : 'tooLarge';
  }

  /** A cell may stand twice if both say the same, or one says nothing. */
  #agrees(value: GridValue): boolean {
    const before = this.#builder.valueAt(this.#row, this.#column);
    return before === null || value === null || before === value;
  }

  #formulaOf({ formula, sharedFormula }: CellParts): string | undefined {
    if (formula === undefined || sharedFormula === undefined) {
      return formula;
    }
    if (formula !== '') {
      this.#shared.set(sharedFormula, formula);
    }
    return this.#shared.get(sharedFormula) ?? formula;
  }
}

/** Files write "1" or "true". */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
