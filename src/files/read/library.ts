import {
  parse_zip,
  read,
  type CellObject,
  type DenseWorkSheet,
  type ParsingOptions,
  type WorkBook,
} from '@e965/xlsx';
import type { Grid } from '../../sheets/grid/grid';
import type { GridValue } from '../../sheets/grid/gridValue';
import { gridValue } from './cells';
import { GridBuilder } from './gridBuilder';
import type { Package } from './package';

declare module '@e965/xlsx' {
  /** Reads a package whose parts were unfolded before; exported by the library, but left out of its types. */
  export function parse_zip(parts: LibraryPackage, options: ParsingOptions): WorkBook;
}

/** The shape in which the library keeps an opened archive. */
interface LibraryPackage {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly {
    readonly name: string;
    readonly content: Uint8Array;
    readonly type: number;
  }[];
}

export type LibraryRefusal = 'damaged' | 'tooLarge' | 'passwordProtected' | 'notAWorkbook';
export type LibraryReading = readonly Grid[] | LibraryRefusal;

/**
 * Reads a file of the old kind (.xls) by SheetJS.
 *
 * LibreOffice writes 0 there as the result of a formula that gives a text, an empty one too; so a formula whose
 * result is 0 counts as never computed: empty is not zero.
 */
export function readCompound(bytes: Uint8Array): LibraryReading {
  return readBy(
    (options) => read(bytes, { ...options, type: 'array' }),
    (cell) => (cell?.f !== undefined && cell.v === 0 && cell.t === 'n' ? null : gridValue(cell)),
  );
}

/**
 * Reads some parts of a package (.ods, .xlsb) by SheetJS, which so never unfolds anything itself.
 *
 * A part that is not whole makes the file damaged.
 */
export function readParts(file: Package, paths: readonly string[]): LibraryReading {
  const index = paths.map((name) => ({ name, content: file.part(name), type: 2 }));
  const whole = index.flatMap(({ content, ...part }) => (content ? [{ ...part, content }] : []));
  if (whole.length < index.length) {
    return 'damaged';
  }
  return readBy((options) => parse_zip({ FullPaths: paths, FileIndex: whole }, options));
}

type ValueOf = (cell: CellObject | undefined) => GridValue;

function readBy(reader: (options: ParsingOptions) => WorkBook, valueOf: ValueOf = gridValue): LibraryReading {
  let workbook: WorkBook;
  try {
    workbook = reader({ dense: true, cellNF: true, cellHTML: false, cellText: false });
  } catch (error) {
    return refusalFor(error);
  }
  const sheets: Grid[] = [];
  const since1904 = workbook.Workbook?.WBProps?.date1904 === true;
  for (const name of workbook.SheetNames) {
    // The library drops a sheet that it cannot read, without a word.
    const sheet = workbook.Sheets[name] as DenseWorkSheet | undefined;
    const grid = sheet ? gridOf(name, sheet, since1904, valueOf) : 'damaged';
    if (typeof grid === 'string') {
      return grid;
    }
    sheets.push(grid);
  }
  return sheets.length === 0 ? 'damaged' : sheets;
}

function gridOf(
  name: string,
  sheet: DenseWorkSheet,
  since1904: boolean,
  valueOf: ValueOf,
): Grid | LibraryRefusal {
  const rows: readonly (CellObject[] | undefined)[] = sheet['!data'] ?? [];
  const builder = new GridBuilder(name, since1904);
  // Only the cells that are there: a sheet may claim any size.
  for (const row of Object.keys(rows)) {
    const cells = rows[Number(row)] ?? [];
    for (const column of Object.keys(cells)) {
      const cell = cells[Number(column)];
      const value = valueOf(cell);
      if (Number.isNaN(value)) {
        return 'damaged';
      }
      const added = builder.add(Number(row), Number(column), {
        value,
        ...(cell?.f !== undefined && { formula: cell.f }),
        ...(typeof cell?.z === 'string' && { format: cell.z }),
      });
      if (!added) {
        return 'tooLarge';
      }
    }
  }
  for (const { s, e } of sheet['!merges'] ?? []) {
    builder.merge({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 });
  }
  return builder.grid();
}

/** The library says what went wrong in words only, and not always as an error. */
function refusalFor(error: unknown): LibraryRefusal {
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(message)) {
    return 'passwordProtected';
  }
  return /unsupported|cannot find workbook|not a spreadsheet/i.test(message) ? 'notAWorkbook' : 'damaged';
}
