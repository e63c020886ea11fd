import type { SheetLayout } from '../../src/sheets/layout/sheetLayout';

/** One sheet that uses everything a layout can say; its name needs quotes and has accents. */
export const FULL_LAYOUT: SheetLayout = {
  name: "Phiếu 'A' tự chấm",
  columns: [{ width: 10 }, { width: 40 }, { width: 12 }, { width: 6, hidden: true }],
  rows: [
    { row: 0, height: 24 },
    { row: 4, hidden: true },
  ],
  blocks: [
    { row: 0, column: 0, cells: [['Phiếu & <mẫu> "thử"']] },
    {
      row: 2,
      column: 0,
      cells: [
        ['Mã', 'Nội dung\ndòng hai', 'Điểm', 'Tối đa'],
        ['1.10', '=1+1', 8.5, 10],
        ['1.1', '#N/A', null, 2],
        ['007', 'giữ _x0041_ và  hai cách', true, null],
      ],
    },
    { row: 8, column: 2, cells: [[{ formula: '=SUM(C4:C5)' }]] },
  ],
  styles: [
    { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: 'title' },
    { area: { row: 2, column: 0, rows: 1, columns: 4 }, style: 'heading' },
    { area: { row: 3, column: 0, rows: 3, columns: 2 }, style: 'text' },
    { area: { row: 3, column: 2, rows: 3, columns: 1 }, style: 'points' },
    { area: { row: 3, column: 2, rows: 2, columns: 1 }, style: 'inputPoints' },
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  validations: [
    {
      area: { row: 3, column: 2, rows: 3, columns: 1 },
      rule: { kind: 'decimal', minimum: 0, maximum: '=$D4' },
      errorTitle: 'Điểm không hợp lệ',
      errorMessage: 'Điểm phải từ 0 đến điểm tối đa.',
      prompt: { title: 'Tự chấm', message: 'Nhập điểm.' },
    },
    {
      area: { row: 3, column: 1, rows: 1, columns: 1 },
      rule: { kind: 'list', options: ['Có', 'Không'] },
      errorTitle: 'Chọn mức',
      errorMessage: 'x'.repeat(300),
    },
    {
      area: { row: 6, column: 0, rows: 1, columns: 1 },
      rule: { kind: 'date', minimum: '2026-01-01', maximum: '2026-12-31' },
      errorTitle: 'Ngày',
      errorMessage: 'Ngày trong năm 2026.',
    },
  ],
  highlights: [
    { area: { row: 3, column: 2, rows: 3, columns: 1 }, formula: '=$C4>$D4', style: 'error' },
    { area: { row: 3, column: 0, rows: 3, columns: 1 }, formula: '=$A4=""', style: 'muted' },
  ],
  tables: [{ name: 'ParTest', area: { row: 2, column: 0, rows: 4, columns: 4 } }],
  charts: [
    {
      name: 'Tiến độ',
      kind: 'stackedBar',
      title: 'Điểm theo mục',
      data: { row: 2, column: 1, rows: 4, columns: 3 },
      anchor: { row: 10, column: 0, rows: 12, columns: 3 },
      colors: ['#0F6CBD', '#96C6FA'],
      axisEnd: 100,
    },
  ],
  freeze: { rows: 3, columns: 1 },
  protected: true,
  print: {
    orientation: 'landscape',
    size: { pagesWide: 1 },
    margins: 'narrow',
    titleRows: { row: 2, rows: 1 },
    area: { row: 0, column: 0, rows: 9, columns: 4 },
    footerLeft: 'Xã Mẫu 01',
    footerRight: 'Trang &P/&N',
  },
  visibility: 'visible',
  tabColor: '#1F4E79',
  showGridlines: false,
};

const { freeze: _, print: __, ...WITHOUT_VIEW } = FULL_LAYOUT;

/** A very hidden sheet beside it, as the identity sheet of a form is. */
export const HIDDEN_LAYOUT: SheetLayout = {
  ...WITHOUT_VIEW,
  name: 'ParForm',
  blocks: [{ row: 0, column: 0, cells: [['id', '1.10']] }],
  rows: [],
  styles: [],
  merges: [],
  validations: [],
  highlights: [],
  tables: [],
  charts: [],
  protected: false,
  visibility: 'veryHidden',
};
