import type { SheetLayout } from '../sheets/layout/sheetLayout';
import { sheetChange } from './transaction/sheet/sheetChange';
import { transact, type Undoable } from './transaction/transact';

/**
 * Writes result sheets, all of them or none: new ones where there are none, else the former ones in place. Never loses
 * a former one: it is read first, and put back if the writing breaks off. Three syncs, one more where some sheets are
 * new and others are not.
 *
 * Undo brings the former sheets back and removes the new ones, unless somebody has changed one of them meanwhile.
 */
export function writeResultSheets(layouts: readonly SheetLayout[]): Promise<Undoable> {
  return transact('writeResultSheets', (book) => {
    if (layouts[0]) {
      book.about(layouts[0].name);
    }
    return Promise.resolve({
      changes: layouts.map((layout) => sheetChange(layout)),
      result: undefined,
    });
  });
}

/** Writes one result sheet; see `writeResultSheets`. */
export function writeResultSheet(layout: SheetLayout): Promise<Undoable> {
  return writeResultSheets([layout]);
}
