import type { SubmissionColumn } from '../../core/rows/submissionRow';
import { SHEET_NAMES } from './sheetNames';
import type { TableDefinition } from './tableDefinition';

/** Columns that are written for the reader's eye only; reading ignores them. */
export const SUBMISSION_SHOWN_ONLY = { unitName: 'unitName' } as const;
type ShownColumn = (typeof SUBMISSION_SHOWN_ONLY)[keyof typeof SUBMISSION_SHOWN_ONLY];

/** The submissions: one row per form that was sent out, and one per file that came back. */
export const SUBMISSIONS_TABLE: TableDefinition<SubmissionColumn | ShownColumn> = {
  table: 'submissions',
  name: 'ParSubmissions',
  sheet: SHEET_NAMES.submissions,
  identity: ['unitCode', 'periodCode', 'file', 'content'],
  columns: [
    {
      key: 'unitCode',
      vi: 'Mã đơn vị',
      en: 'Unit code',
      aliases: ['Mã'],
      required: true,
      width: 9,
      style: 'code',
    },
    { key: 'unitName', vi: 'Đơn vị', en: 'Unit', width: 26, style: 'wrappedText' },
    {
      key: 'periodCode',
      vi: 'Mã kỳ',
      en: 'Period code',
      aliases: ['Kỳ', 'Period'],
      required: true,
      width: 8,
      style: 'code',
    },
    {
      key: 'status',
      vi: 'Tình trạng',
      en: 'Status',
      aliases: ['Trạng thái'],
      required: true,
      width: 12,
      style: 'text',
    },
    { key: 'sentOut', vi: 'Ngày phát', en: 'Sent out', width: 12, style: 'date' },
    {
      key: 'received',
      vi: 'Ngày nhận',
      en: 'Received',
      aliases: ['Ngày nộp'],
      width: 12,
      style: 'date',
    },
    { key: 'file', vi: 'Tệp', en: 'File', aliases: ['Tên tệp'], width: 34, style: 'wrappedText' },
    { key: 'errors', vi: 'Số lỗi', en: 'Errors', width: 8, style: 'count' },
    { key: 'warnings', vi: 'Số cảnh báo', en: 'Warnings', width: 9, style: 'count' },
    { key: 'decision', vi: 'Quyết định', en: 'Decision', width: 14, style: 'text' },
    { key: 'note', vi: 'Ghi chú', en: 'Note', width: 24, style: 'wrappedText' },
    { key: 'content', vi: 'Mã nội dung', en: 'Content code', width: 12, style: 'code' },
  ],
};
