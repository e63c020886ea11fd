import type { SheetLayout } from '../sheets/layout/sheetLayout';
import { sheetChange } from './transaction/sheet/sheetChange';
import type { WriteWatch } from './run/requests';
import type { Book } from './transaction/book';
import { transact, type Plan } from './transaction/transact';
import type { Undoable } from './workbookPort';

/**
 * Writes result sheets, all of them or none: new ones where there are none, else the former ones in place. Never loses
 * a former one: it is read first, and put back if the writing breaks off. Three syncs, one more where some sheets are
 * new and others are not.
 *
 * Undo brings the former sheets back and removes the new ones, unless somebody has changed one of them meanwhile.
 */
export function writeResultSheets(layouts: readonly SheetLayout[], watch?: WriteWatch): Promise<Undoable> {
  const plan = (book: Book): Promise<Plan<undefined>> => {
    if (layouts[0]) {
      book.about(layouts[0].name);
    }
    return Promise.resolve({
      changes: layouts.map((layout) => sheetChange(layout)),
      result: undefined,
    });
  };
  return transact('writeResultSheets', plan, watch);
}

/** Writes one result sheet; see `writeResultSheets`. */
export function writeResultSheet(layout: SheetLayout): Promise<Undoable> {
  return writeResultSheets([layout]);
}
