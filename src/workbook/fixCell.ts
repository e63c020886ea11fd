import type { CertainFix } from '../core/finding/finding';
import { parseReference } from '../sheets/grid/cellReference';
import { WorkbookFailure } from './failure';
import { cellsChange } from './transaction/cells/cellsChange';
import { transact } from './transaction/transact';
import type { Undoable } from './workbookPort';

/** Writes the one value that certainly puts a finding right. Two syncs, and two for its undo. */
export async function fixCell({ place, value }: CertainFix): Promise<Undoable> {
  const { sheet, cell } = place;
  const at = cell === undefined ? undefined : parseReference(cell);
  if (sheet === undefined || !at) {
    throw new WorkbookFailure('sheetMissing');
  }
  return transact('fixCell', (book) => {
    book.about(sheet);
    const change = cellsChange({ sheet, targets: [{ ...at, next: value }] });
    return Promise.resolve({ changes: [change], result: undefined });
  });
}
