import { ExcelError } from '../../excelError';
import type { SheetId } from '../../sheet';
import type { ModelContext } from '../context';

const FORBIDDEN = /[:\\/?*[\]]/;
const MAX_LENGTH = 31;

/** Refuses what Excel refuses; the grid would accept or silently change it. */
export function checkSheetName(context: ModelContext, name: string, except?: SheetId): void {
  if (
    name.trim() === '' ||
    name.length > MAX_LENGTH ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'")
  ) {
    throw new ExcelError('InvalidArgument', `"${name}" is not a valid sheet name.`);
  }
  const taken = context.workbook
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== except && sheet.getName().toLowerCase() === name.toLowerCase());
  if (taken) {
    throw new ExcelError('ItemAlreadyExists', `A sheet named "${name}" exists already.`);
  }
}

/** "Sheet1", "Sheet2" … the first that is free. */
export function freeSheetName(context: ModelContext): string {
  const taken = new Set(context.workbook.getSheetsName().map((name) => name.toLowerCase()));
  let number = context.workbook.getSheets().length + 1;
  while (taken.has(`sheet${number}`)) {
    number += 1;
  }
  return `Sheet${number}`;
}
