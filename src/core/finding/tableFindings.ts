import { error } from './kind';
import type { QuotedParameter, TableParameter } from './parameters';

/** Of tables, settings and cells of any table. */
export const TABLE_FINDINGS = {
  tableMissing: error<{ table: TableParameter; name: string; sheet: string }>(),
  /** The table cannot be used without it. */
  columnMissing: error<{ table: TableParameter; column: string }>(),
  /** The table can be used, but results are others than with it. */
  countedColumnMissing: error<{ table: TableParameter; column: string }>(),
  columnTwice: error<{ column: string }>(),
  settingMissing: error<{ setting: string }>(),
  settingInvalid: error<{ setting: string; text: string }>(),
  tieBreakerUnknown: error<{ code: string }>(),
  cellError: error<{ text: QuotedParameter }>(),
  flagUnknown: error<{ text: QuotedParameter }>(),
};
