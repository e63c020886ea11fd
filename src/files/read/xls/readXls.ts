import { CompoundFile } from '../compoundFile';
import { CellBudget } from '../gridBuilder';
import { readListedSheets } from '../listedSheets';
import { FormatTable } from '../numberFormat/formatTable';
import { refusal, type FileReading } from '../reading.types';
import { readGlobals } from './globals';
import { readOldSheet } from './sheetStream';

/** The stream in which Excel 97 and later keep a workbook, and that of Excel 95. */
const WORKBOOKS = ['Workbook', 'Book'] as const;
const ENCRYPTED_PACKAGE = 'EncryptedPackage';

/**
 * Reads the sheets of a compound file: an .xls file, by its streams and records.
 *
 * SheetJS follows chains of sectors that are tied into rings for ever.
 */
export function readXls(bytes: Uint8Array): FileReading {
  try {
    const file = new CompoundFile(bytes);
    if (file.names.includes(ENCRYPTED_PACKAGE)) {
      return refusal('passwordProtected');
    }
    for (const name of WORKBOOKS) {
      const stream = file.stream(name);
      if (stream) {
        return readStream(stream);
      }
    }
    return refusal('notAWorkbook');
  } catch (error) {
    if (error instanceof RangeError) {
      return refusal('damaged'); // Something points behind the end of the file, a stream or a record.
    }
    throw error;
  }
}

function readStream(stream: Uint8Array): FileReading {
  const globals = readGlobals(stream);
  if (typeof globals === 'string') {
    return refusal(globals);
  }
  const { since1904, sheets } = globals;
  const context = { formats: new FormatTable(), budget: new CellBudget(), since1904 };
  return readListedSheets('xls', sheets, [], (sheet) => readOldSheet(stream, sheet, globals, context));
}
