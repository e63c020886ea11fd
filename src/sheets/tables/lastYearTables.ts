import type { CodeMapRow, LastYearRow } from '../../core/rows/lastYearRows';
import { SHEET_NAMES } from './sheetNames';
import type { TableDefinition } from './tableDefinition';

/** Last year's results: one row per unit and item of last year's framework. A round may be without it. */
export const LAST_YEAR_TABLE: TableDefinition<keyof LastYearRow | 'unitName'> = {
  table: 'lastYear',
  name: 'ParLastYear',
  sheet: SHEET_NAMES.lastYear,
  identity: ['unitCode', 'code'],
  columns: [
    { key: 'unitCode', vi: 'Mã đơn vị', en: 'Unit code', required: true, width: 10, style: 'code' },
    // For the reader's eye only; the unit is known by its code.
    { key: 'unitName', vi: 'Đơn vị', en: 'Unit', width: 26, style: 'wrappedText' },
    {
      key: 'code',
      vi: 'Mã năm trước',
      en: 'Last year code',
      aliases: ['Mã mục', 'Mã'],
      required: true,
      width: 9,
      style: 'code',
    },
    {
      key: 'name',
      vi: 'Nội dung',
      en: 'Name',
      aliases: ['Tên', 'Nội dung năm trước'],
      width: 40,
      style: 'wrappedText',
    },
    {
      key: 'points',
      vi: 'Điểm đạt',
      en: 'Points',
      aliases: ['Điểm', 'Điểm năm trước'],
      required: true,
      width: 9,
      style: 'points',
    },
    {
      key: 'maximum',
      vi: 'Điểm tối đa',
      en: 'Maximum',
      aliases: ['Điểm tối đa năm trước', 'Điểm chuẩn'],
      required: true,
      width: 9,
      style: 'points',
    },
  ],
};

/** Which codes of last year became which ones of this year. */
export const CODE_MAP_TABLE: TableDefinition<keyof CodeMapRow> = {
  table: 'codeMap',
  name: 'ParCodeMap',
  sheet: SHEET_NAMES.lastYear,
  columns: [
    {
      key: 'from',
      vi: 'Mã năm trước',
      en: 'Last year code',
      aliases: ['Mã cũ'],
      required: true,
      width: 12,
      style: 'code',
    },
    {
      key: 'to',
      vi: 'Mã năm nay',
      en: 'This year code',
      aliases: ['Mã mới'],
      required: true,
      width: 12,
      style: 'code',
    },
  ],
};
