import type { DifferenceColumn } from '../../core/rows/differenceRow';
import { SHEET_NAMES } from './sheetNames';
import { columnsOf, type TableDefinition } from './tableDefinition';

/** The cells whose two versions differed: both values, for ever. */
export const DIFFERENCES_TABLE: TableDefinition<DifferenceColumn, never> = {
  table: 'differences',
  name: 'ParDifferences',
  sheet: SHEET_NAMES.differences,
  columns: columnsOf<DifferenceColumn>({
    unitCode: { vi: 'Mã đơn vị', en: 'Unit code', required: true, width: 9, style: 'code' },
    periodCode: { vi: 'Mã kỳ', en: 'Period code', required: true, width: 8, style: 'code' },
    itemCode: { vi: 'Mã mục', en: 'Item code', required: true, width: 8, style: 'code' },
    column: { vi: 'Cột', en: 'Column', required: true, width: 18, style: 'wrappedText' },
    kept: { vi: 'Giá trị đang dùng', en: 'Kept value', width: 26, style: 'wrappedText' },
    other: { vi: 'Giá trị không dùng', en: 'Other value', width: 26, style: 'wrappedText' },
    keptFile: { vi: 'Tệp đang dùng', en: 'Kept file', width: 28, style: 'wrappedText' },
    otherFile: { vi: 'Tệp không dùng', en: 'Other file', width: 28, style: 'wrappedText' },
    decidedOn: { vi: 'Ngày quyết định', en: 'Decided on', width: 12, style: 'date' },
  }),
};
