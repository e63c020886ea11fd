import type { Grid } from '../../../sheets/grid/grid';
import { GridBuilder } from '../gridBuilder';
import { attributeOf, attributesOf, scanXml } from '../xml/scanXml';
import { cellValue, type CellParts, type CellTables } from './cellContent';
import { parseArea, parseReference } from './cellReference';

export type SheetReading = Grid | 'damaged' | 'tooLarge';

/**
 * Reads the cells of one sheet. Strict: a cell that stands twice, a number that is none, a text that is not there
 * make the sheet damaged, for a lenient reader would make another number of it.
 */
export function readSheetPart(xml: string, name: string, tables: CellTables): SheetReading {
  const builder = new GridBuilder(name, tables.since1904);
  const cells = new CellScan(builder, tables);
  let isTooLarge = false;
  const isSound = scanXml(xml, {
    open: (tag, source) => {
      if (tag === 'mergeCell') {
        const area = parseArea(attributesOf(source).get('ref') ?? '');
        return area ? builder.merge(area) : false;
      }
      return cells.open(tag, source);
    },
    text: (piece) => cells.text(piece),
    close: (tag) => {
      const outcome = cells.close(tag);
      isTooLarge = outcome === 'tooLarge';
      return outcome === undefined;
    },
  });
  return isSound ? builder.grid() : isTooLarge ? 'tooLarge' : 'damaged';
}

/** Goes through rows and cells; what stands beside them in a sheet does not concern it. */
class CellScan {
  #isInData = false;
  #row = -1;
  #column = -1;
  #cell: CellParts | undefined;
  #part: 'value' | 'formula' | 'text' | undefined;
  #isReading = false;
  readonly #builder: GridBuilder;
  readonly #tables: CellTables;
  /** The text of a shared formula stands in its first cell only. */
  readonly #shared = new Map<string, string>();

  constructor(builder: GridBuilder, tables: CellTables) {
    this.#builder = builder;
    this.#tables = tables;
  }

  open(tag: string, source: string): boolean {
    if (tag === 'sheetData') {
      this.#isInData = true;
      return true;
    }
    if (!this.#isInData) {
      return true;
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
        return this.#cell !== undefined;
      case 'rPh':
        this.#isReading = true;
    }
    return true;
  }

  text(piece: string): void {
    if (this.#cell && this.#part) {
      this.#cell[this.#part] = (this.#cell[this.#part] ?? '') + piece;
    }
  }

  close(tag: string): 'damaged' | 'tooLarge' | undefined {
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

  #openRow(source: string): boolean {
    const number = attributeOf(source, 'r');
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
    return Number.isInteger(this.#row) && this.#row >= 0;
  }

  #openCell(source: string): boolean {
    const reference = attributeOf(source, 'r');
    const place =
      reference === undefined ? { row: this.#row, column: this.#column + 1 } : parseReference(reference);
    if (place?.row !== this.#row || this.#cell) {
      return false;
    }
    this.#column = place.column;
    this.#cell = { type: attributeOf(source, 't') ?? 'n', style: Number(attributeOf(source, 's') ?? 0) };
    return true;
  }

  /** A value or formula stands in a cell, and once. */
  #begin(part: 'value' | 'formula'): boolean {
    if (!this.#cell || this.#cell[part] !== undefined) {
      return false;
    }
    this.#cell[part] = '';
    return true;
  }

  #closeCell(): 'damaged' | 'tooLarge' | undefined {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell || !this.#isInData) {
      return undefined;
    }
    const content = cellValue(cell, this.#tables);
    if (content === undefined || (content.value !== null && this.#builder.has(this.#row, this.#column))) {
      return 'damaged';
    }
    const formula = this.#formulaOf(cell);
    const added = this.#builder.add(this.#row, this.#column, {
      ...content,
      ...(formula !== undefined && { formula }),
    });
    return added ? undefined : 'tooLarge';
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
