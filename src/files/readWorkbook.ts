import { isOpenDocument, readOds } from './read/ods/readOds';
import { officeMain } from './read/officeMain';
import { openPackage, type Package } from './read/package';
import { refusal, type FileReading } from './read/reading.types';
import { COMPOUND_SIGNATURE, startsWith, ZIP_SIGNATURE } from './read/signatures';
import { readXls } from './read/xls/readXls';
import { readXlsb } from './read/xlsb/readXlsb';
import { readXlsx } from './read/xlsx/readXlsx';

export type { FileReading, FileRefusal, RefusedReading, Unusual, WorkbookFormat } from './read/reading.types';

const MAX_FILE_BYTES = 50_000_000;

/**
 * Reads every sheet of a workbook file, hidden ones too, from cell A1 on; by its content, whatever it is called. Never
 * throws.
 *
 * A file that came back from a unit may be anything: another format, damaged, locked, or made to do harm. Each reader
 * goes through a file once and keeps within a budget, so that none takes for ever. How a file is packed may be unusual,
 * and then that is said; where a value could be read in more than one way, the file is refused.
 */
export function readWorkbook(bytes: Uint8Array): FileReading {
  if (bytes.length === 0) {
    return refusal('empty');
  }
  if (bytes.length > MAX_FILE_BYTES) {
    return refusal('tooLarge');
  }
  if (startsWith(bytes, COMPOUND_SIGNATURE)) {
    return readXls(bytes);
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) {
    return refusal('notAWorkbook');
  }
  try {
    const opening = openPackage(bytes);
    return opening.ok ? readPackage(opening.file) : opening;
  } catch (error) {
    if (error instanceof RangeError) {
      return refusal('damaged'); // No program nests or repeats so much that it does not fit a machine's stack.
    }
    throw error;
  }
}

function readPackage(file: Package): FileReading {
  const main = officeMain(file);
  if (main === undefined) {
    return isOpenDocument(file) ? readOds(file) : refusal('notAWorkbook');
  }
  return main.toLowerCase().endsWith('.bin') ? readXlsb(file, main) : readXlsx(file, main);
}
