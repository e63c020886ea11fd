import { SHEET_NAMES } from './sheetNames';
import type { UnitColumn } from '../../core/rows/unitRow';
import { columnsOf, type TableDefinition } from './tableDefinition';

/** The units: one row each. */
export const UNITS_TABLE: TableDefinition<UnitColumn, never> = {
  table: 'units',
  name: 'ParUnits',
  sheet: SHEET_NAMES.units,
  columns: columnsOf<UnitColumn>({
    code: {
      vi: 'Mã đơn vị',
      en: 'Unit code',
      aliases: ['Mã', 'Code'],
      required: true,
      width: 11,
      style: 'code',
    },
    name: {
      vi: 'Tên đơn vị',
      en: 'Unit name',
      aliases: ['Đơn vị', 'Tên', 'Unit', 'Name'],
      required: true,
      width: 34,
      style: 'wrappedText',
    },
    group: {
      vi: 'Nhóm xếp hạng',
      en: 'Group',
      aliases: ['Nhóm', 'Mã nhóm'],
      required: true,
      width: 14,
      style: 'code',
    },
    contact: {
      vi: 'Đầu mối liên hệ',
      en: 'Contact',
      aliases: ['Liên hệ'],
      width: 38,
      style: 'wrappedText',
    },
    ranked: { vi: 'Xếp hạng', en: 'Ranked', aliases: ['Có xếp hạng'], counts: true, width: 9, style: 'text' },
    lastYearIndex: {
      vi: 'Chỉ số năm trước (%)',
      en: 'Last year index (%)',
      aliases: ['Chỉ số năm trước'],
      counts: true,
      width: 12,
      style: 'points',
    },
    lastYearRank: { vi: 'Hạng năm trước', en: 'Last year rank', counts: true, width: 10, style: 'count' },
    lastYearUnits: {
      vi: 'Số đơn vị năm trước',
      en: 'Units ranked last year',
      width: 10,
      style: 'count',
    },
    predecessors: {
      vi: 'Đơn vị tiền thân',
      en: 'Predecessors',
      aliases: ['Tiền thân'],
      width: 24,
      style: 'wrappedText',
    },
    targetRank: {
      vi: 'Hạng mục tiêu',
      en: 'Target rank',
      aliases: ['Mục tiêu'],
      width: 10,
      style: 'count',
    },
    targetIndex: { vi: 'Chỉ số mục tiêu (%)', en: 'Target index (%)', width: 12, style: 'points' },
  }),
};
