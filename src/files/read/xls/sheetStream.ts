import { cellAddress } from '../../../sheets/grid/address';
import type { GridValue } from '../../../sheets/grid/gridValue';
import { errorText } from '../errorText';
import { GridBuilder, type FileContext } from '../gridBuilder';
import { packedNumber } from '../packedNumber';
import { refusal, type SheetReading } from '../reading.types';
import type { OldGlobals, OldSheet } from './globals';
import { recordsFrom, type OldData } from './records';
import { readText } from './texts';

const BEGIN = 0x809;
const END = 0x0a;
const ROW = 0x208;
const COLUMNS = 0x7d;
const MERGES = 0xe5;
const SHARED = 0xfd;
const NUMBER = 0x203;
const PACKED = 0x27e;
const PACKED_ROW = 0xbd;
const TEXT = 0x204;
const RICH_TEXT = 0xd6;
const TRUTH_OR_ERROR = 0x205;
const FORMULA = 0x06;
const FORMULA_TEXT = 0x207;
const ROW_IS_HIDDEN = 0x20;
const COLUMN_IS_HIDDEN = 0x01;

/** Formulas are kept in a form of their own, which nobody needs to read here. */
const UNREAD_FORMULA = '…';

/** Reads the cells of one sheet of an .xls file; throws `RangeError` where its records are damaged. */
export function readOldSheet(
  stream: Uint8Array,
  { name, isHidden, at }: OldSheet,
  globals: OldGlobals,
  file: FileContext,
): SheetReading {
  const scan = new OldSheetScan(new GridBuilder(name, file), globals);
  let depth = 0;
  for (const { type, data } of recordsFrom(stream, at)) {
    if (type === BEGIN) {
      depth += 1; // A chart within the sheet begins and ends as a sheet does.
    } else if (type === END) {
      depth -= 1;
      if (depth <= 0) {
        return scan.builder.sheet(isHidden);
      }
    } else if (depth === 0) {
      return refusal('damaged');
    } else if (depth === 1) {
      const stop = scan.read(type, data);
      if (stop === 'doubtful') {
        return { ...refusal('doubtful'), sheet: name, cell: scan.address };
      }
      if (stop) {
        return refusal(stop);
      }
    }
  }
  return refusal('damaged');
}

type Stop = 'tooLarge' | 'doubtful' | undefined;

class OldSheetScan {
  readonly builder: GridBuilder;
  readonly #globals: OldGlobals;
  #row = 0;
  #column = 0;
  #format = 'General';

  constructor(builder: GridBuilder, globals: OldGlobals) {
    this.builder = builder;
    this.#globals = globals;
  }

  /** Of the last cell that was begun. */
  get address(): string {
    return cellAddress(this.#row, this.#column);
  }

  read(type: number, data: OldData): Stop {
    switch (type) {
      case ROW:
        return this.#openRow(data);
      case COLUMNS:
        return this.#columns(data);
      case MERGES:
        return this.#merges(data);
      case SHARED:
        this.#begin(data);
        return this.#put(this.#globals.texts[data.long()]);
      case NUMBER:
        this.#begin(data);
        return this.#put(double(data.bytes(8)));
      case PACKED:
        this.#begin(data);
        return this.#put(finite(packedNumber(data.long())));
      case PACKED_ROW:
        return this.#packedRow(data);
      case TEXT:
      case RICH_TEXT:
        this.#begin(data);
        return this.#put(readText(data, 2, this.#globals.textKind));
      case TRUTH_OR_ERROR:
        this.#begin(data);
        return this.#put(truthOrError(data.byte(), data.byte() !== 0));
      case FORMULA:
        this.#begin(data);
        return this.#formula(data.bytes(8));
      case FORMULA_TEXT:
        return this.#putFormula(readText(data, 2, this.#globals.textKind));
      default:
        return undefined;
    }
  }

  #openRow(data: OldData): undefined {
    const row = data.short();
    data.skip(10);
    if (data.byte() & ROW_IS_HIDDEN) {
      this.builder.hideRow(row);
    }
  }

  #columns(data: OldData): undefined {
    const [from, to, width] = [data.short(), data.short(), data.short()];
    data.skip(2);
    if (width === 0 || data.byte() & COLUMN_IS_HIDDEN) {
      this.builder.hideColumns(from, to);
    }
  }

  #merges(data: OldData): Stop {
    for (let left = data.short(); left > 0; left -= 1) {
      const [row, lastRow, column, lastColumn] = [data.short(), data.short(), data.short(), data.short()];
      if (!this.builder.merge({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 })) {
        return 'tooLarge';
      }
    }
    return undefined;
  }

  #begin(data: OldData): void {
    this.#row = data.short();
    this.#column = data.short();
    this.#format = this.#globals.formats[data.short()] ?? 'General';
  }

  #packedRow(data: OldData): Stop {
    this.#row = data.short();
    this.#column = data.short();
    const count = Math.floor((data.length - 6) / 6);
    for (let index = 0; index < count; index += 1) {
      this.#format = this.#globals.formats[data.short()] ?? 'General';
      const stop = this.#put(finite(packedNumber(data.long())));
      if (stop) {
        return stop;
      }
      this.#column += 1;
    }
    return undefined;
  }

  /**
   * The result of a formula; a text follows in a record of its own.
   *
   * LibreOffice writes 0 as the result of a formula that gives a text, an empty one too; so 0 counts as never
   * computed: empty is not zero.
   */
  #formula(result: Uint8Array): Stop {
    if (result[6] !== 0xff || result[7] !== 0xff) {
      const number = double(result);
      return number === undefined ? 'doubtful' : this.#putFormula(number === 0 ? null : number);
    }
    const [kind, , value = 0] = result;
    return this.#putFormula(kind === 1 || kind === 2 ? (truthOrError(value, kind === 2) ?? null) : null);
  }

  #putFormula(value: GridValue): Stop {
    return this.#put(value, UNREAD_FORMULA);
  }

  #put(value: GridValue | undefined, formula?: string): Stop {
    if (value === undefined) {
      return 'doubtful';
    }
    const cell = { value, format: this.#format, ...(formula !== undefined && { formula }) };
    return this.builder.add(this.#row, this.#column, cell) ? undefined : 'tooLarge';
  }
}

function double(bytes: Uint8Array): number | undefined {
  return finite(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true));
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function truthOrError(value: number, isError: boolean): GridValue | undefined {
  return isError ? { error: errorText(value) } : [false, true][value];
}
