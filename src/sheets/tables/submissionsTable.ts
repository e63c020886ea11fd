import type { SubmissionColumn } from '../../core/rows/submissionRow';
import { SHEET_NAMES } from './sheetNames';
import { columnsOf, type TableDefinition } from './tableDefinition';

/** The submissions: one row per form that was sent out, and one per file that came back. */
export const SUBMISSIONS_TABLE: TableDefinition<SubmissionColumn, 'unitName'> = {
  table: 'submissions',
  name: 'ParSubmissions',
  sheet: SHEET_NAMES.submissions,
  identity: ['unitCode', 'periodCode', 'file', 'content'],
  columns: columnsOf<SubmissionColumn, 'unitName'>({
    unitCode: {
      vi: 'Mã đơn vị',
      en: 'Unit code',
      aliases: ['Mã'],
      required: true,
      width: 9,
      style: 'code',
    },
    unitName: { vi: 'Đơn vị', en: 'Unit', shownOnly: true, width: 26, style: 'wrappedText' },
    periodCode: {
      vi: 'Mã kỳ',
      en: 'Period code',
      aliases: ['Kỳ', 'Period'],
      required: true,
      width: 8,
      style: 'code',
    },
    status: {
      vi: 'Tình trạng',
      en: 'Status',
      aliases: ['Trạng thái'],
      required: true,
      width: 12,
      style: 'text',
    },
    sentOut: { vi: 'Ngày phát', en: 'Sent out', width: 12, style: 'date' },
    received: {
      vi: 'Ngày nhận',
      en: 'Received',
      aliases: ['Ngày nộp'],
      counts: true,
      width: 12,
      style: 'date',
    },
    file: { vi: 'Tệp', en: 'File', aliases: ['Tên tệp'], width: 34, style: 'wrappedText' },
    errors: { vi: 'Số lỗi', en: 'Errors', width: 8, style: 'count' },
    warnings: { vi: 'Số cảnh báo', en: 'Warnings', width: 9, style: 'count' },
    decision: { vi: 'Quyết định', en: 'Decision', width: 14, style: 'text' },
    note: { vi: 'Ghi chú', en: 'Note', width: 24, style: 'wrappedText' },
    content: { vi: 'Mã nội dung', en: 'Content code', width: 12, style: 'code' },
  }),
};
