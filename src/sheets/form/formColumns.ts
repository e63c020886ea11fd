import type { Period } from '../../core/setup/period';
import type { TableColumn } from '../tables/tableDefinition';

/** The evidence columns, next to each other; read back they are one text, joined by "; ". */
export const EVIDENCE_KEYS = ['documentNumber', 'documentDate', 'documentTitle', 'section', 'link'] as const;

const LEADING: readonly TableColumn[] = [
  { key: 'code', vi: 'Mã', en: 'Code', required: true, width: 6, style: 'code' },
  { key: 'name', vi: 'Nội dung', en: 'Name', required: true, width: 26, style: 'wrappedText' },
  { key: 'maximum', vi: 'Điểm tối đa', en: 'Maximum', required: true, width: 6, style: 'narrowPoints' },
  { key: 'rule', vi: 'Cách chấm', en: 'Rule', required: true, width: 30, style: 'wrappedText' },
  {
    key: 'first',
    vi: 'Mức / số liệu (a)',
    en: 'Level / figure (a)',
    required: true,
    width: 10.5,
    style: 'inputChoice',
  },
  {
    key: 'second',
    vi: 'Trên tổng số (b)',
    en: 'Out of (b)',
    required: true,
    width: 6,
    style: 'inputNumber',
  },
];

const STATUS: TableColumn = {
  key: 'status',
  vi: 'Tình trạng',
  en: 'Status',
  width: 9.75,
  // Indented: it stands right of points, which are set to the right.
  style: 'wrappedText',
};

/** What was named in earlier periods stays before the eye, locked: what is named now comes to it. */
export const EARLIER_EVIDENCE = 'earlierEvidence';

const EARLIER: TableColumn = {
  key: EARLIER_EVIDENCE,
  vi: 'Tài liệu các kỳ trước',
  en: 'Evidence of earlier periods',
  width: 11.5,
  style: 'wrappedText',
};

const TRAILING: readonly TableColumn[] = [
  {
    key: 'documentNumber',
    vi: 'Số, ký hiệu văn bản',
    en: 'Document number',
    required: true,
    width: 10,
    style: 'inputText',
  },
  { key: 'documentDate', vi: 'Ngày', en: 'Date', required: true, width: 9.5, style: 'inputDate' },
  {
    key: 'documentTitle',
    vi: 'Tên tài liệu',
    en: 'Document title',
    required: true,
    width: 13,
    style: 'inputText',
  },
  { key: 'section', vi: 'Mục, trang', en: 'Section, page', required: true, width: 6, style: 'inputText' },
  { key: 'link', vi: 'Liên kết', en: 'Link', required: true, width: 6.5, style: 'inputText' },
  { key: 'explanation', vi: 'Giải trình', en: 'Explanation', required: true, width: 11, style: 'inputText' },
  { key: 'note', vi: 'Ghi chú', en: 'Note', required: true, width: 7, style: 'inputText' },
];

/** The column key of the points of a period in the form. */
export function formPointsKey(periodCode: string): string {
  return `points.${periodCode}`;
}

/**
 * The columns of the form "Phiếu tự chấm": one points column per period stands between data and evidence. Widths are
 * the least with which a form of four periods can be printed; `formWidths` gives out what is left.
 *
 * @param hasEarlier whether there is a period before the one of the form, whose evidence is shown.
 */
export function formColumns(periods: readonly Period[], hasEarlier: boolean): readonly TableColumn[] {
  return [
    ...LEADING,
    ...periods.map((period): TableColumn => ({
      key: formPointsKey(period.code),
      vi: `Điểm ${period.name}`,
      en: `Points ${period.name}`,
      aliases: [`Điểm ${period.code}`],
      required: true,
      width: 6,
      style: 'narrowPoints',
    })),
    STATUS,
    ...(hasEarlier ? [EARLIER] : []),
    ...TRAILING,
  ];
}
