import { ExcelError } from '../model/excelError';
import type { WorkbookModel } from '../model/model';
import type { SheetId } from '../model/sheet';
import type { RangeTarget } from './range/rangeTarget';
import type { ExcelSession } from './session';

/** Options of Worksheet.protection.protect that open a kind of change; all are closed unless given. */
export type Permission =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertRows'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowInsertHyperlinks'
  | 'allowSort'
  | 'allowAutoFilter'
  | 'allowEditObjects';

/** Content may change unless the sheet is protected and one of the cells is locked. */
export function guardContent(target: RangeTarget, model: WorkbookModel = target.session.model): void {
  if (model.isLocked(target.sheetId, target.rect)) {
    throw denied();
  }
}

/** On a protected sheet everything but content needs a permission; without one named, it is always refused. */
export function guardSheet(session: ExcelSession, sheetId: SheetId, permission?: Permission): void {
  const state = session.model.protection(sheetId);
  if (!state.protected) {
    return;
  }
  if (permission === undefined || state.options[permission] !== true) {
    throw denied();
  }
}

/** Adding, deleting, renaming, moving and hiding sheets is what workbook protection closes. */
export function guardStructure(session: ExcelSession): void {
  if (isStructureProtected(session)) {
    throw denied();
  }
}

export const STRUCTURE_PROTECTION = 'workbookProtection';

export function isStructureProtected(session: ExcelSession): boolean {
  const stored = session.model.bag('workbook', STRUCTURE_PROTECTION);
  return typeof stored === 'object' && stored !== null && 'protected' in stored && stored.protected === true;
}

function denied(): ExcelError {
  return new ExcelError(
    'AccessDenied',
    'You cannot perform the requested operation: the sheet is protected.',
  );
}
