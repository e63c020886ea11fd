import type { Grid } from '../sheets/grid/grid';
import { isEncryptedPackage, isWholeCompound } from './read/compound';
import { readCompound, readParts, type LibraryReading } from './read/library';
import { isOpenDocument, readOpenDocument } from './read/openDocument';
import { openPackage, type Package } from './read/package';
import { COMPOUND_SIGNATURE, startsWith, ZIP_SIGNATURE } from './read/signatures';
import { readXlsx } from './read/xlsx/readXlsx';

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

/**
 * Reads every sheet of a workbook file, hidden ones too, from cell A1 on. Never throws.
 *
 * A file that came back from a unit may be anything: another format, damaged, locked, or made to do harm.
 */
export function readWorkbook(bytes: Uint8Array): FileReading {
  if (bytes.length === 0) {
    return { ok: false, refusal: 'empty' };
  }
  if (bytes.length > MAX_FILE_BYTES) {
    return { ok: false, refusal: 'tooLarge' };
  }
  if (startsWith(bytes, COMPOUND_SIGNATURE)) {
    return readingOf(readOldKind(bytes));
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) {
    return { ok: false, refusal: 'notAWorkbook' };
  }
  const opening = openPackage(bytes);
  return opening.ok ? readingOf(readPackage(opening.file)) : opening;
}

function readOldKind(bytes: Uint8Array): LibraryReading {
  if (isEncryptedPackage(bytes)) {
    return 'passwordProtected';
  }
  return isWholeCompound(bytes) ? readCompound(bytes) : 'damaged';
}

const XLSX_MAIN = 'xl/workbook.xml';
const XLSB_MAIN = 'xl/workbook.bin';

/** What else is in an .xlsb file that the library needs to read cells. */
const XLSB_PARTS =
  /^(?:\[content_types\]\.xml|xl\/(?:_rels\/workbook\.bin\.rels|(?:workbook|sharedstrings|styles|metadata)\.bin|persons\/[^/]+\.xml|worksheets\/[^/]+\.bin))$/i;

function readPackage(file: Package): LibraryReading {
  if (file.has(XLSX_MAIN)) {
    return readXlsx(file, XLSX_MAIN);
  }
  if (file.has(XLSB_MAIN)) {
    return readParts(
      file,
      file.paths.filter((path) => XLSB_PARTS.test(path)),
    );
  }
  return isOpenDocument(file) ? readOpenDocument(file) : 'notAWorkbook';
}

function readingOf(reading: LibraryReading): FileReading {
  return typeof reading === 'string' ? { ok: false, refusal: reading } : { ok: true, sheets: reading };
}
