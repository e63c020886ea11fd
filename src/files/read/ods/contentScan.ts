import { cellAddress } from '../../../sheets/grid/address';
import type { Grid } from '../../../sheets/grid/grid';
import { GridBuilder, type FileCell, type FileContext } from '../gridBuilder';
import { refusal, type RefusedReading, type Unusual } from '../reading.types';
import { attributesOf } from '../xml/scanXml';
import { cellOfElement } from './cellOfElement';

/** What stands within a table or a cell without being its content: remarks, shapes, what was deleted. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'annotation',
  'shapes',
  'frame',
  'custom-shape',
  'g',
  'tracked-changes',
  'dde-links',
  'forms',
]);
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Goes through the content of an OpenDocument file: its tables, and of the styles which ones hide a table. */
export class ContentScan {
  readonly sheets: Grid[] = [];
  readonly unusual: Unusual[] = [];
  /** Why it was stopped; undefined if it was not, or the text itself is damaged. */
  stop: RefusedReading | undefined;
  hasSpreadsheet = false;
  readonly #file: FileContext;
  readonly #hidingStyles = new Set<string>();
  #style = '';
  #passedOver = 0;
  #table: TableScan | undefined;

  constructor(file: FileContext) {
    this.#file = file;
  }

  open(name: string, source: string): boolean {
    if (this.#passedOver > 0 || PASSED_OVER.has(name)) {
      this.#passedOver += 1;
      return true;
    }
    switch (name) {
      case 'spreadsheet':
        this.hasSpreadsheet = true;
        return true;
      case 'style':
        this.#style = attributesOf(source).get('name') ?? '';
        return true;
      case 'table-properties':
        if (attributesOf(source).get('display') === 'false') {
          this.#hidingStyles.add(this.#style);
        }
        return true;
      case 'table': {
        const attributes = attributesOf(source);
        const isHidden = this.#hidingStyles.has(attributes.get('style-name') ?? '');
        this.#table = new TableScan(attributes.get('name') ?? '', isHidden, this.#file);
        return true;
      }
      default:
        return this.#note(this.#table?.open(name, source));
    }
  }

  text(piece: string): void {
    if (this.#passedOver === 0) {
      this.#table?.text(piece);
    }
  }

  close(name: string): boolean {
    if (this.#passedOver > 0) {
      this.#passedOver -= 1;
      return true;
    }
    if (name === 'table' && this.#table) {
      const reading = this.#table.sheet();
      this.#table = undefined;
      if (!reading.ok) {
        return this.#note(reading);
      }
      this.sheets.push(reading.grid);
      this.unusual.push(...reading.unusual);
    }
    return this.#note(this.#table?.close(name));
  }

  #note(stop: RefusedReading | undefined): boolean {
    this.stop = stop;
    return stop === undefined;
  }
}

/** One table: its columns, rows and cells, each of which may say that it stands many times. */
class TableScan {
  readonly #name: string;
  readonly #isHidden: boolean;
  readonly #builder: GridBuilder;
  #row = 0;
  #rowRepeat = 1;
  #hidesRow = false;
  #column = 0;
  #columnsSeen = 0;
  /** The cells of the row that is open. */
  #cells: { readonly column: number; readonly repeat: number; readonly content: FileCell }[] = [];
  #attributes: ReadonlyMap<string, string> | undefined;
  #text: string | undefined;
  #isInText = false;

  constructor(name: string, isHidden: boolean, file: FileContext) {
    this.#name = name;
    this.#isHidden = isHidden;
    this.#builder = new GridBuilder(name, file);
  }

  sheet() {
    return this.#builder.sheet(this.#isHidden);
  }

  open(name: string, source: string): RefusedReading | undefined {
    switch (name) {
      case 'table-column':
        return this.#openColumn(attributesOf(source));
      case 'table-row': {
        const attributes = attributesOf(source);
        this.#rowRepeat = repeatOf(attributes, 'number-rows-repeated');
        this.#hidesRow = isHidden(attributes);
        this.#column = 0;
        this.#cells = [];
        return undefined;
      }
      case 'table-cell':
      case 'covered-table-cell':
        this.#attributes = attributesOf(source);
        this.#text = undefined;
        return undefined;
      default:
        this.#openText(name, source);
        return undefined;
    }
  }

  text(piece: string): void {
    if (this.#isInText) {
      this.#text = (this.#text ?? '') + piece.replace(/[ \t\n]+/g, ' ');
    }
  }

  close(name: string): RefusedReading | undefined {
    switch (name) {
      case 'p':
        this.#isInText = false;
        return undefined;
      case 'table-cell':
      case 'covered-table-cell':
        return this.#closeCell();
      case 'table-row':
        return this.#closeRow();
      default:
        return undefined;
    }
  }

  #openColumn(attributes: ReadonlyMap<string, string>): undefined {
    const repeat = repeatOf(attributes, 'number-columns-repeated');
    if (isHidden(attributes)) {
      this.#builder.hideColumns(this.#columnsSeen, this.#columnsSeen + repeat - 1);
    }
    this.#columnsSeen += repeat;
  }

  /** Paragraphs are lines; spaces, tabs and breaks are elements. */
  #openText(name: string, source: string): void {
    if (!this.#attributes) {
      return;
    }
    if (name === 'p') {
      this.#text = this.#text === undefined ? '' : `${this.#text}\n`;
      this.#isInText = true;
    } else if (this.#isInText && name === 's') {
      this.#text += ' '.repeat(Math.min(repeatOf(attributesOf(source), 'c'), LAST_COLUMN));
    } else if (this.#isInText && (name === 'tab' || name === 'line-break')) {
      this.#text += name === 'tab' ? '\t' : '\n';
    }
  }

  #closeCell(): RefusedReading | undefined {
    const attributes = this.#attributes;
    if (!attributes) {
      return undefined;
    }
    this.#attributes = undefined;
    this.#isInText = false;
    const repeat = repeatOf(attributes, 'number-columns-repeated');
    const content = cellOfElement({ attributes, text: this.#text });
    if (!content) {
      const cell = cellAddress(this.#row, Math.min(this.#column, LAST_COLUMN));
      return { ...refusal('doubtful'), sheet: this.#name, cell };
    }
    const rows = repeatOf(attributes, 'number-rows-spanned');
    const columns = repeatOf(attributes, 'number-columns-spanned');
    if (rows * columns > 1 && !this.#builder.merge({ row: this.#row, column: this.#column, rows, columns })) {
      return refusal('tooLarge');
    }
    if (content.value !== null || content.formula !== undefined) {
      this.#cells.push({ column: this.#column, repeat, content });
    }
    this.#column = Math.min(this.#column + repeat, LAST_COLUMN);
    return undefined;
  }

  #closeRow(): RefusedReading | undefined {
    const last = Math.min(this.#row + this.#rowRepeat, LAST_ROW);
    for (let row = this.#row; row < last && (this.#cells.length > 0 || this.#hidesRow); row += 1) {
      if (this.#hidesRow) {
        this.#builder.hideRow(row);
      }
      for (const { column, repeat, content } of this.#cells) {
        for (let at = column; at < Math.min(column + repeat, LAST_COLUMN); at += 1) {
          if (!this.#builder.add(row, at, content)) {
            return refusal('tooLarge');
          }
        }
      }
    }
    this.#row = last;
    return undefined;
  }
}

function repeatOf(attributes: ReadonlyMap<string, string>, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

/** Rows and columns that are hidden or filtered out. */
function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return ['collapse', 'filter'].includes(attributes.get('visibility') ?? '');
}
