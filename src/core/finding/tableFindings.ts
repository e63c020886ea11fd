import { error, hint, warning } from './kind';
import type { QuotedParameter, TableParameter } from './parameters';

/** Of tables, settings and cells of any table. */
export const TABLE_FINDINGS = {
  tableMissing: error<{ table: TableParameter; name: string; sheet: string }>(),
  /** The table cannot be used without it. */
  columnMissing: error<{ table: TableParameter; column: string }>(),
  /** The table can be used, but results are others than with it. */
  countedColumnMissing: error<{ table: TableParameter; column: string }>(),
  columnTwice: error<{ column: string }>(),
  /** Among the columns of the stages, and of none of them. */
  columnUncounted: warning<{ column: string; count: number }>(),
  /** Rows directly under a table: they count for nothing. */
  rowsUnderTable: error<{ table: TableParameter; count: number }>(),
  /** A single cell directly under it: perhaps a row that was begun, more likely a note. */
  noteUnderTable: hint<{ table: TableParameter; text: string }>(),
  /** Rows one blank row below it. */
  rowsBelowGap: warning<{ table: TableParameter; count: number }>(),
  settingMissing: error<{ setting: string }>(),
  settingInvalid: error<{ setting: string; text: string }>(),
  tieBreakerUnknown: error<{ code: string }>(),
  cellError: error<{ text: QuotedParameter }>(),
  flagUnknown: error<{ text: QuotedParameter }>(),
};
