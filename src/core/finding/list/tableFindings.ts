import { error } from '../kind';
import type { QuotedParameter } from '../parameters';

/** Of tables, settings and cells of any table. */
export const TABLE_FINDINGS = {
  tableMissing: error<{ table: string; sheet: string }>(),
  columnMissing: error<{ table: string; column: string }>(),
  columnTwice: error<{ column: string }>(),
  settingMissing: error<{ setting: string }>(),
  settingInvalid: error<{ setting: string; text: string }>(),
  tieBreakerUnknown: error<{ code: string }>(),
  cellError: error<{ text: QuotedParameter }>(),
  flagUnknown: error<{ text: QuotedParameter }>(),
};
