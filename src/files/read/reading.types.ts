import type { Grid } from '../../sheets/grid/grid';

/**
 * Why a file cannot be read.
 *
 * empty: no bytes. notAWorkbook: something else than .xlsx, .xlsm, .xlsb, .xls or .ods. noCells: a workbook in which
 * only charts or macros stand as sheets. passwordProtected: opens only with a password. encrypted: of the old
 * kind and encrypted, perhaps with the password that every program knows and asks nobody for. tooLarge: more than any
 * form or round. damaged: cannot be read through. doubtful: can be read through, but one cell could be read in more
 * than one way.
 */
export type FileRefusal =
  | 'empty'
  | 'notAWorkbook'
  | 'noCells'
  | 'passwordProtected'
  | 'encrypted'
  | 'tooLarge'
  | 'damaged'
  | 'doubtful';

/** What was odd about a file that was read all the same, because no value can be wrong for it. */
export type Unusual =
  /** Cells so far out that nothing of a form or a round can stand there; they are left out. The first one is named. */
  | { readonly kind: 'farCells'; readonly sheet: string; readonly cell: string; readonly count: number }
  /** The list of styles is gone, so that numbers, dates too, are seen as plain numbers. */
  | { readonly kind: 'stylesMissing' }
  /** A sheet is listed whose cells are not in the file. */
  | { readonly kind: 'sheetMissing'; readonly sheet: string };

export interface RefusedReading {
  readonly ok: false;
  readonly refusal: FileRefusal;
  /** Of a doubtful cell. */
  readonly sheet?: string;
  readonly cell?: string;
}

/** In what a workbook is kept, whatever its name says. */
export type WorkbookFormat = 'xlsx' | 'xlsb' | 'ods' | 'xls';

export type FileReading =
  | {
      readonly ok: true;
      readonly format: WorkbookFormat;
      readonly sheets: readonly Grid[];
      readonly unusual: readonly Unusual[];
    }
  | RefusedReading;

/** One sheet that was read, or why the whole file is not. */
export type SheetReading =
  { readonly ok: true; readonly grid: Grid; readonly unusual: readonly Unusual[] } | RefusedReading;

export function refusal(code: FileRefusal): RefusedReading {
  return { ok: false, refusal: code };
}
