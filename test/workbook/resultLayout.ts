import type { SheetLayout } from '../../src/sheets/layout/sheetLayout';

const HEADING_ROW = 1;

/** A small ranking with everything that a result sheet may hold: merge, highlight, chart, frozen panes, print. */
export function resultLayout(names: readonly string[]): SheetLayout {
  const first = HEADING_ROW + 1;
  const rows = names.length;
  return {
    name: 'Xếp hạng',
    columns: [{ width: 30 }, { width: 10 }, { width: 10 }],
    rows: [{ row: 0, height: 30 }],
    blocks: [
      { row: 0, column: 0, cells: [['KẾT QUẢ XẾP HẠNG']] },
      { row: HEADING_ROW, column: 0, cells: [['Đơn vị', 'Điểm', 'Hạng']] },
      { row: first, column: 0, cells: names.map((name, index) => [name, 80 + index, index + 1]) },
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: 'title' },
      { area: { row: HEADING_ROW, column: 0, rows: 1, columns: 3 }, style: 'heading' },
      { area: { row: first, column: 0, rows, columns: 1 }, style: 'wrappedText' },
      { area: { row: first, column: 1, rows, columns: 1 }, style: 'fixedPoints' },
      { area: { row: first, column: 2, rows, columns: 1 }, style: 'rank' },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    validations: [],
    highlights: [
      { area: { row: first, column: 0, rows, columns: 3 }, formula: `=$C${first + 1}=1`, style: 'done' },
      { area: { row: first, column: 1, rows, columns: 1 }, formula: `=B${first + 1}<50`, style: 'error' },
    ],
    tables: [],
    charts: [
      {
        name: 'BieuDoHang',
        kind: 'stackedBar',
        title: 'Điểm',
        data: { row: HEADING_ROW, column: 0, rows: rows + 1, columns: 2 },
        anchor: { row: 1, column: 5, rows: 15, columns: 6 },
        colors: ['#0F6CBD'],
        axisEnd: 100,
      },
    ],
    freeze: { rows: first, columns: 1 },
    protected: false,
    print: {
      orientation: 'portrait',
      size: { pagesWide: 1 },
      titleRows: { row: HEADING_ROW, rows: 1 },
      footerRight: '&P/&N',
      margins: 'narrow',
    },
    visibility: 'visible',
    tabColor: '#548235',
    showGridlines: false,
  };
}
