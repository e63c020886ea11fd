import { SHEET_NAMES } from './sheetNames';
import type { CriterionColumn } from '../../core/rows/criterionRow';
import { columnsOf, type TableDefinition } from './tableDefinition';

/** The framework: one row per field, criterion or sub-criterion, in document order. */
export const CRITERIA_TABLE: TableDefinition<CriterionColumn, never> = {
  table: 'criteria',
  name: 'ParCriteria',
  sheet: SHEET_NAMES.criteria,
  columns: columnsOf<CriterionColumn>({
    code: {
      vi: 'Mã',
      en: 'Code',
      aliases: ['STT', 'Mã tiêu chí'],
      required: true,
      width: 8,
      style: 'code',
    },
    level: { vi: 'Cấp', en: 'Level', required: true, width: 12, style: 'wrappedText' },
    name: {
      vi: 'Nội dung',
      en: 'Name',
      aliases: ['Tên', 'Lĩnh vực, tiêu chí, tiêu chí thành phần'],
      required: true,
      width: 46,
      style: 'wrappedText',
    },
    maximum: {
      vi: 'Điểm tối đa',
      en: 'Maximum',
      aliases: ['Điểm chuẩn'],
      required: true,
      width: 8,
      style: 'points',
    },
    source: { vi: 'Nguồn điểm', en: 'Source', required: true, width: 12, style: 'wrappedText' },
    rule: { vi: 'Cách chấm', en: 'Rule', required: true, width: 15, style: 'wrappedText' },
    parameters: { vi: 'Tham số', en: 'Parameters', required: true, width: 36, style: 'wrappedText' },
    evidence: { vi: 'Tài liệu kiểm chứng', en: 'Evidence', width: 34, style: 'wrappedText' },
    evidenceRequired: {
      vi: 'Bắt buộc tài liệu',
      en: 'Evidence required',
      counts: true,
      width: 9,
      style: 'wrappedText',
    },
    appraiser: { vi: 'Người thẩm định', en: 'Appraiser', width: 18, style: 'wrappedText' },
    groups: { vi: 'Nhóm áp dụng', en: 'Groups', counts: true, width: 11, style: 'wrappedText' },
    duePeriod: { vi: 'Kỳ đến hạn', en: 'Due period', counts: true, width: 8, style: 'wrappedText' },
    notApplicableAllowed: {
      vi: 'Cho phép không áp dụng',
      en: 'Not applicable allowed',
      counts: true,
      width: 10,
      style: 'wrappedText',
    },
    noCaseFullPoints: {
      vi: 'Không phát sinh = đủ điểm',
      en: 'No case = full points',
      counts: true,
      width: 10,
      style: 'wrappedText',
    },
  }),
};
