import type { CodeMapColumn, LastYearColumn } from '../../core/rows/lastYearRows';
import { SHEET_NAMES } from './sheetNames';
import { columnsOf, type TableDefinition } from './tableDefinition';

/** Last year's results: one row per unit and item of last year's framework. A round may be without it. */
export const LAST_YEAR_TABLE: TableDefinition<LastYearColumn, 'unitName'> = {
  table: 'lastYear',
  name: 'ParLastYear',
  sheet: SHEET_NAMES.lastYear,
  identity: ['unitCode', 'code'],
  columns: columnsOf<LastYearColumn, 'unitName'>({
    unitCode: { vi: 'Mã đơn vị', en: 'Unit code', required: true, width: 10, style: 'code' },
    unitName: { vi: 'Đơn vị', en: 'Unit', shownOnly: true, width: 26, style: 'wrappedText' },
    code: {
      vi: 'Mã năm trước',
      en: 'Last year code',
      aliases: ['Mã mục', 'Mã'],
      required: true,
      width: 9,
      style: 'code',
    },
    name: {
      vi: 'Nội dung',
      en: 'Name',
      aliases: ['Tên', 'Nội dung năm trước'],
      width: 40,
      style: 'wrappedText',
    },
    points: {
      vi: 'Điểm đạt',
      en: 'Points',
      aliases: ['Điểm', 'Điểm năm trước'],
      required: true,
      width: 9,
      style: 'points',
    },
    maximum: {
      vi: 'Điểm tối đa',
      en: 'Maximum',
      aliases: ['Điểm tối đa năm trước', 'Điểm chuẩn'],
      required: true,
      width: 9,
      style: 'points',
    },
  }),
};

/** Which codes of last year became which ones of this year. */
export const CODE_MAP_TABLE: TableDefinition<CodeMapColumn, never> = {
  table: 'codeMap',
  name: 'ParCodeMap',
  sheet: SHEET_NAMES.lastYear,
  columns: columnsOf<CodeMapColumn>({
    from: {
      vi: 'Mã năm trước',
      en: 'Last year code',
      aliases: ['Mã cũ'],
      required: true,
      width: 12,
      style: 'code',
    },
    to: {
      vi: 'Mã năm nay',
      en: 'This year code',
      aliases: ['Mã mới'],
      required: true,
      width: 12,
      style: 'code',
    },
  }),
};
