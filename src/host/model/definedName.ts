import type { SheetId } from './sheet';

export interface NameInfo {
  readonly name: string;
  /** undefined: workbook scope */
  readonly sheetId?: SheetId;
  /** "=Sheet1!$A$1:$B$2" or another formula */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}
