import { SHEET_NAMES } from './sheetNames';
import type { UnitColumn } from '../../core/rows/unitRow';
import type { TableDefinition } from './tableDefinition';

/** The units: one row each. */
export const UNITS_TABLE: TableDefinition<UnitColumn> = {
  table: 'units',
  name: 'ParUnits',
  sheet: SHEET_NAMES.units,
  columns: [
    {
      key: 'code',
      vi: 'Mã đơn vị',
      en: 'Unit code',
      aliases: ['Mã', 'Code'],
      required: true,
      width: 11,
      style: 'code',
    },
    {
      key: 'name',
      vi: 'Tên đơn vị',
      en: 'Unit name',
      aliases: ['Đơn vị', 'Tên', 'Unit', 'Name'],
      required: true,
      width: 34,
      style: 'wrappedText',
    },
    {
      key: 'group',
      vi: 'Nhóm xếp hạng',
      en: 'Group',
      aliases: ['Nhóm', 'Mã nhóm'],
      required: true,
      width: 14,
      style: 'code',
    },
    {
      key: 'contact',
      vi: 'Đầu mối liên hệ',
      en: 'Contact',
      aliases: ['Liên hệ'],
      width: 38,
      style: 'wrappedText',
    },
    { key: 'ranked', vi: 'Xếp hạng', en: 'Ranked', aliases: ['Có xếp hạng'], width: 9, style: 'text' },
    {
      key: 'lastYearIndex',
      vi: 'Chỉ số năm trước (%)',
      en: 'Last year index (%)',
      aliases: ['Chỉ số năm trước'],
      width: 12,
      style: 'points',
    },
    { key: 'lastYearRank', vi: 'Hạng năm trước', en: 'Last year rank', width: 10, style: 'count' },
    {
      key: 'lastYearUnits',
      vi: 'Số đơn vị năm trước',
      en: 'Units ranked last year',
      width: 10,
      style: 'count',
    },
    {
      key: 'predecessors',
      vi: 'Đơn vị tiền thân',
      en: 'Predecessors',
      aliases: ['Tiền thân'],
      width: 24,
      style: 'wrappedText',
    },
    {
      key: 'targetRank',
      vi: 'Hạng mục tiêu',
      en: 'Target rank',
      aliases: ['Mục tiêu'],
      width: 10,
      style: 'count',
    },
    { key: 'targetIndex', vi: 'Chỉ số mục tiêu (%)', en: 'Target index (%)', width: 12, style: 'points' },
  ],
};
