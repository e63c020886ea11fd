import { SHEET_NAMES } from './sheetNames';
import type { TableDefinition } from './tableDefinition';

/** The settings: one row per setting, in any order. */
export const ROUND_TABLE = {
  table: 'round',
  name: 'ParRound',
  sheet: SHEET_NAMES.round,
  columns: [
    { key: 'setting', vi: 'Thiết lập', en: 'Setting', required: true, width: 30, style: 'wrappedText' },
    { key: 'value', vi: 'Giá trị', en: 'Value', required: true, width: 44, style: 'wrappedText' },
  ],
} as const satisfies TableDefinition;

export const PERIODS_TABLE = {
  table: 'periods',
  name: 'ParPeriods',
  sheet: SHEET_NAMES.round,
  columns: [
    {
      key: 'code',
      vi: 'Mã kỳ',
      en: 'Period code',
      aliases: ['Mã', 'Code'],
      required: true,
      width: 9,
      style: 'code',
    },
    {
      key: 'name',
      vi: 'Tên kỳ',
      en: 'Period name',
      aliases: ['Kỳ', 'Period'],
      width: 16,
      style: 'wrappedText',
    },
    { key: 'deadline', vi: 'Hạn nộp', en: 'Deadline', counts: true, width: 13, style: 'date' },
  ],
} as const satisfies TableDefinition;

/** Who may change points after the self-score; a round without the table has the usual stages. */
export const STAGES_TABLE = {
  table: 'stages',
  name: 'ParStages',
  sheet: SHEET_NAMES.round,
  columns: [
    {
      key: 'code',
      vi: 'Mã cấp',
      en: 'Stage code',
      aliases: ['Mã', 'Code'],
      required: true,
      width: 9,
      style: 'code',
    },
    {
      key: 'name',
      vi: 'Cấp thẩm định',
      en: 'Stage',
      aliases: ['Tên cấp', 'Cấp'],
      required: true,
      width: 18,
      style: 'wrappedText',
    },
    { key: 'order', vi: 'Thứ tự', en: 'Order', counts: true, width: 8, style: 'count' },
    { key: 'who', vi: 'Bên thực hiện', en: 'Who', width: 22, style: 'wrappedText' },
    { key: 'deadline', vi: 'Hạn thẩm định', en: 'Deadline', aliases: ['Hạn'], width: 13, style: 'date' },
    {
      key: 'unitsExplainBefore',
      vi: 'Giải trình trước',
      en: 'Units explain before',
      width: 10,
      style: 'text',
    },
    { key: 'everyPeriod', vi: 'Chấm mỗi kỳ', en: 'Every period', counts: true, width: 9, style: 'text' },
  ],
} as const satisfies TableDefinition;

export const GROUPS_TABLE = {
  table: 'groups',
  name: 'ParGroups',
  sheet: SHEET_NAMES.round,
  columns: [
    {
      key: 'code',
      vi: 'Mã nhóm',
      en: 'Group code',
      aliases: ['Mã', 'Code'],
      required: true,
      width: 11,
      style: 'code',
    },
    {
      key: 'name',
      vi: 'Tên nhóm',
      en: 'Group name',
      aliases: ['Nhóm', 'Nhóm xếp hạng', 'Group'],
      width: 26,
      style: 'wrappedText',
    },
  ],
} as const satisfies TableDefinition;

export const CLASSES_TABLE = {
  table: 'classes',
  name: 'ParClasses',
  sheet: SHEET_NAMES.round,
  columns: [
    {
      key: 'group',
      vi: 'Áp dụng cho nhóm',
      en: 'For group',
      aliases: ['Nhóm', 'Group'],
      counts: true,
      width: 12,
      style: 'code',
    },
    {
      key: 'name',
      vi: 'Xếp loại',
      en: 'Class',
      aliases: ['Loại'],
      required: true,
      width: 14,
      style: 'wrappedText',
    },
    {
      key: 'atLeast',
      vi: 'Chỉ số từ (%)',
      en: 'Index from (%)',
      aliases: ['Từ', 'Từ (%)', 'From'],
      required: true,
      width: 11,
      style: 'percent',
    },
  ],
} as const satisfies TableDefinition;
