import type { CertainFix } from '../core/finding/finding';
import { WorkbookFailure } from './failure';
import { writeCells, type Undoable } from './writeCells';

/** Writes the one value that certainly puts a finding right. Two syncs, and two for its undo. */
export async function fixCell(fix: CertainFix): Promise<Undoable> {
  const { sheet, cell } = fix.place;
  if (sheet === undefined || cell === undefined) {
    throw new WorkbookFailure('sheetMissing');
  }
  return writeCells('fixCell', () => Promise.resolve({ sheet, writes: [{ cell, value: fix.value }] }));
}
