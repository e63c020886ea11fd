import type { Period } from '../../core/round/round';
import type { TableColumn } from '../tables/tableDefinition';

/** The evidence columns, next to each other; read back they are one text, joined by "; ". */
export const EVIDENCE_KEYS = ['documentNumber', 'documentDate', 'documentTitle', 'section', 'link'] as const;

const LEADING: readonly TableColumn[] = [
  { key: 'code', vi: 'Mã', en: 'Code', required: true, width: 7, style: 'code' },
  { key: 'name', vi: 'Nội dung', en: 'Name', required: true, width: 42, style: 'wrappedText' },
  { key: 'maximum', vi: 'Điểm tối đa', en: 'Maximum', required: true, width: 7.5, style: 'points' },
  { key: 'rule', vi: 'Cách chấm', en: 'Rule', required: true, width: 36, style: 'wrappedText' },
  {
    key: 'first',
    vi: 'Mức / số liệu (a)',
    en: 'Level / figure (a)',
    required: true,
    width: 18,
    style: 'inputChoice',
  },
  { key: 'second', vi: 'Trên tổng số (b)', en: 'Out of (b)', required: true, width: 9, style: 'inputNumber' },
];

const TRAILING: readonly TableColumn[] = [
  { key: 'status', vi: 'Tình trạng', en: 'Status', width: 13, style: 'wrappedText' },
  {
    key: 'documentNumber',
    vi: 'Số, ký hiệu văn bản',
    en: 'Document number',
    required: true,
    width: 17,
    style: 'inputText',
  },
  { key: 'documentDate', vi: 'Ngày', en: 'Date', required: true, width: 11, style: 'inputDate' },
  {
    key: 'documentTitle',
    vi: 'Tên tài liệu',
    en: 'Document title',
    required: true,
    width: 26,
    style: 'inputText',
  },
  { key: 'section', vi: 'Mục, trang', en: 'Section, page', required: true, width: 12, style: 'inputText' },
  { key: 'link', vi: 'Liên kết', en: 'Link', required: true, width: 18, style: 'inputText' },
  { key: 'explanation', vi: 'Giải trình', en: 'Explanation', required: true, width: 24, style: 'inputText' },
  { key: 'note', vi: 'Ghi chú', en: 'Note', required: true, width: 16, style: 'inputText' },
];

/** The column key of the points of a period in the form. */
export function formPointsKey(periodCode: string): string {
  return `points.${periodCode}`;
}

/** The columns of the form "Phiếu tự chấm": one points column per period stands between data and evidence. */
export function formColumns(periods: readonly Period[]): readonly TableColumn[] {
  return [
    ...LEADING,
    ...periods.map((period): TableColumn => ({
      key: formPointsKey(period.code),
      vi: `Điểm ${period.name}`,
      en: `Points ${period.name}`,
      aliases: [`Điểm ${period.code}`],
      required: true,
      width: 8,
      style: 'points',
    })),
    ...TRAILING,
  ];
}
