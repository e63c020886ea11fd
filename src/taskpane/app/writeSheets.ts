import type { SheetLayout } from '../../sheets/layout/sheetLayout';
import type { Undoable, WorkbookPort } from '../../workbook/workbookPort';

/**
 * Writes several result sheets as one: where one is refused, those before it are taken back. Undo takes back all of
 * them, the last one first; a sheet that somebody has changed meanwhile stops it, and it can be tried again.
 */
export async function writeSheets(
  port: Pick<WorkbookPort, 'writeResultSheet'>,
  layouts: readonly SheetLayout[],
): Promise<Undoable> {
  const written: Undoable[] = [];
  const undo = async (): Promise<void> => {
    for (let last = written.at(-1); last; last = written.at(-1)) {
      await last.undo();
      written.pop();
    }
  };
  for (const layout of layouts) {
    try {
      written.push(await port.writeResultSheet(layout));
    } catch (error) {
      // What could not be written is what is reported, also where taking back is refused as well.
      await undo().catch(() => undefined);
      throw error;
    }
  }
  return { undo };
}
