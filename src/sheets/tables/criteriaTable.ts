import { SHEET_NAMES } from './sheetNames';
import type { CriterionColumn } from '../../core/rows/criterionRow';
import type { TableDefinition } from './tableDefinition';

/** The framework: one row per field, criterion or sub-criterion, in document order. */
export const CRITERIA_TABLE: TableDefinition<CriterionColumn> = {
  table: 'criteria',
  name: 'ParCriteria',
  sheet: SHEET_NAMES.criteria,
  columns: [
    {
      key: 'code',
      vi: 'Mã',
      en: 'Code',
      aliases: ['STT', 'Mã tiêu chí'],
      required: true,
      width: 8,
      style: 'code',
    },
    { key: 'level', vi: 'Cấp', en: 'Level', required: true, width: 12, style: 'wrappedText' },
    {
      key: 'name',
      vi: 'Nội dung',
      en: 'Name',
      aliases: ['Tên', 'Lĩnh vực, tiêu chí, tiêu chí thành phần'],
      required: true,
      width: 46,
      style: 'wrappedText',
    },
    {
      key: 'maximum',
      vi: 'Điểm tối đa',
      en: 'Maximum',
      aliases: ['Điểm chuẩn'],
      required: true,
      width: 8,
      style: 'points',
    },
    { key: 'source', vi: 'Nguồn điểm', en: 'Source', required: true, width: 12, style: 'wrappedText' },
    { key: 'rule', vi: 'Cách chấm', en: 'Rule', required: true, width: 15, style: 'wrappedText' },
    { key: 'parameters', vi: 'Tham số', en: 'Parameters', required: true, width: 36, style: 'wrappedText' },
    { key: 'evidence', vi: 'Tài liệu kiểm chứng', en: 'Evidence', width: 34, style: 'wrappedText' },
    {
      key: 'evidenceRequired',
      vi: 'Bắt buộc tài liệu',
      en: 'Evidence required',
      width: 9,
      style: 'wrappedText',
    },
    { key: 'appraiser', vi: 'Người thẩm định', en: 'Appraiser', width: 18, style: 'wrappedText' },
    { key: 'groups', vi: 'Nhóm áp dụng', en: 'Groups', width: 11, style: 'wrappedText' },
    { key: 'duePeriod', vi: 'Kỳ đến hạn', en: 'Due period', width: 8, style: 'wrappedText' },
    {
      key: 'notApplicableAllowed',
      vi: 'Cho phép không áp dụng',
      en: 'Not applicable allowed',
      width: 10,
      style: 'wrappedText',
    },
    {
      key: 'noCaseFullPoints',
      vi: 'Không phát sinh = đủ điểm',
      en: 'No case = full points',
      width: 10,
      style: 'wrappedText',
    },
  ],
};
