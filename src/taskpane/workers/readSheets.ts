import { openOne } from '../../files/collect/openFile';
import type { SheetsEvent, SheetsOrder } from './files.types';

/** Reads one file of one's own and tells what became of it; where only names are wanted, no cells are sent. */
export async function readSheets(
  { file, wants }: SheetsOrder,
  tell: (event: SheetsEvent) => void,
): Promise<void> {
  tell({ kind: 'reading', file: file.name });
  const opened = await openOne(file);
  const sent =
    opened.kind === 'opened' && wants === 'names'
      ? { ...opened, sheets: opened.sheets.map(({ marks: _, ...sheet }) => ({ ...sheet, values: [] })) }
      : opened;
  tell({ kind: 'opened', file: sent });
  tell({ kind: 'ended' });
}
