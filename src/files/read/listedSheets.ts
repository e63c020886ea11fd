import type { Grid } from '../../sheets/grid/grid';
import {
  refusal,
  type FileReading,
  type SheetReading,
  type Unusual,
  type WorkbookFormat,
} from './reading.types';

/** A sheet of a package: read, refused; of charts or macros; or listed without being there. */
export type ListedReading = SheetReading | 'noCells' | 'missing';

/** All sheets of cells, in the order of the list; the first one that cannot be read stands for the file. */
export function readListedSheets<Listed extends { readonly name: string }>(
  format: WorkbookFormat,
  listed: readonly Listed[],
  before: readonly Unusual[],
  read: (sheet: Listed) => ListedReading,
): FileReading {
  const sheets: Grid[] = [];
  const unusual = [...before];
  for (const sheet of listed) {
    const reading = read(sheet);
    if (reading === 'missing') {
      unusual.push({ kind: 'sheetMissing', sheet: sheet.name });
    } else if (reading !== 'noCells') {
      if (!reading.ok) {
        return reading;
      }
      sheets.push(reading.grid);
      unusual.push(...reading.unusual);
    }
  }
  if (sheets.length > 0) {
    return { ok: true, format, sheets, unusual };
  }
  return refusal(unusual.some(({ kind }) => kind === 'sheetMissing') ? 'damaged' : 'noCells');
}
