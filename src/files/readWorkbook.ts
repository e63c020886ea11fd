import { read, type DenseWorkSheet, type WorkBook } from '@e965/xlsx';
import type { Grid } from '../sheets/grid/grid';
import { sheetGrid } from './read/sheetGrid';
import { repackUncompressed } from './read/unpack';

/**
 * Why a file cannot be read.
 *
 * empty: no bytes. notAWorkbook: something else than .xlsx, .xlsm, .xlsb, .xls or .ods. passwordProtected: opens
 * only with a password. tooLarge: larger than any form or round. damaged: a workbook that cannot be read through.
 */
export type FileRefusal = 'empty' | 'notAWorkbook' | 'passwordProtected' | 'tooLarge' | 'damaged';

export type FileReading =
  | { readonly ok: true; readonly sheets: readonly Grid[] }
  | { readonly ok: false; readonly refusal: FileRefusal };

const MAX_FILE_BYTES = 50_000_000;
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads every sheet of a workbook file, hidden ones too, from cell A1 on. Never throws.
 *
 * A file that came back from a unit may be anything: another format, damaged, locked, or made to do harm.
 */
export function readWorkbook(bytes: Uint8Array): FileReading {
  if (bytes.length === 0) {
    return refused('empty');
  }
  if (bytes.length > MAX_FILE_BYTES) {
    return refused('tooLarge');
  }
  if (startsWith(bytes, COMPOUND_SIGNATURE)) {
    return readUnpacked(bytes);
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) {
    return refused('notAWorkbook');
  }
  const unpacking = repackUncompressed(bytes);
  return unpacking.ok ? readUnpacked(unpacking.bytes) : unpacking;
}

function readUnpacked(bytes: Uint8Array): FileReading {
  let workbook: WorkBook;
  try {
    workbook = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
    });
  } catch (error) {
    return refused(refusalFor(error));
  }
  const sheets: Grid[] = [];
  const since1904 = workbook.Workbook?.WBProps?.date1904 === true;
  for (const name of workbook.SheetNames) {
    const grid = sheetGrid(name, (workbook.Sheets[name] ?? {}) as DenseWorkSheet, since1904);
    if (grid === undefined) {
      return refused('tooLarge');
    }
    sheets.push(grid);
  }
  return sheets.length === 0 ? refused('damaged') : { ok: true, sheets };
}

/** The reader says what went wrong in words only. */
function refusalFor(error: unknown): FileRefusal {
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(message)) {
    return 'passwordProtected';
  }
  return /unsupported|cannot find workbook/i.test(message) ? 'notAWorkbook' : 'damaged';
}

function refused(refusal: FileRefusal): FileReading {
  return { ok: false, refusal };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
