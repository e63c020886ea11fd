import { unzipSync } from 'fflate';
import { CHARTS_KEY, PAGE_LAYOUT_KEY } from '../../../src/host/model/bags';
import type { WorkbookSnapshot } from '../../../src/host/model/snapshot';
import { createUniverModel } from '../../../src/host/model/univer/nodeModel';
import { readXlsxFile } from '../../../src/host/xlsx/readXlsxFile';
import { writeXlsxFile } from '../../../src/host/xlsx/writeXlsxFile';

const LINE = { style: 'Continuous' as const, weight: 'Thin' as const, color: '#8899AA' };
const ROUND: WorkbookSnapshot = {
  activeSheet: 0,
  bag: {},
  names: [{ name: 'TongDiem', formula: "='Xếp hạng 2026'!$B$2:$B$4", comment: '', visible: true }],
  sheets: [
    {
      name: 'Xếp hạng 2026',
      visibility: 'Visible',
      tabColor: '#C00000',
      showGridlines: false,
      cells: [
        {
          row: 0,
          column: 0,
          value: 'Mã',
          style: { bold: true, fillColor: '#DDEBF7', borders: { bottom: LINE, top: LINE } },
        },
        { row: 0, column: 1, value: 'Điểm', style: { bold: true, wrap: true, horizontal: 'Center' } },
        { row: 0, column: 2, value: 'Gấp đôi' },
        { row: 1, column: 0, value: '1.10' },
        { row: 1, column: 1, value: 8.5, style: { numberFormat: '0.00', locked: false } },
        { row: 1, column: 2, value: 17, formula: '=[@Điểm]*2' },
        { row: 2, column: 0, value: '#N/A' },
        { row: 2, column: 1, value: 46348, style: { numberFormat: 'dd/mm/yyyy', indent: 2 } },
        { row: 2, column: 2, value: 92696, formula: '=[@Điểm]*2' },
        { row: 3, column: 0, value: true },
        {
          row: 3,
          column: 1,
          value: 1.5,
          style: { fontName: 'Times New Roman', fontSize: 13, italic: true, fontColor: '#FF0000' },
        },
        { row: 3, column: 2, value: 3, formula: '=[@Điểm]*2' },
        { row: 5, column: 0, value: { error: '#N/A' } },
        { row: 5, column: 1, value: 46358, formula: '=SUM(TongDiem)' },
        { row: 5, column: 2, value: 'có', formula: '=IFS(TRUE,"có")' },
      ],
      columns: [
        { index: 0, width: 12 },
        { index: 3, hidden: true },
      ],
      rows: [{ index: 0, height: 30 }],
      merges: [{ row: 7, column: 0, rows: 1, columns: 3 }],
      validations: [
        {
          rects: [{ row: 1, column: 1, rows: 3, columns: 1 }],
          rule: { type: 'Decimal', operator: 'Between', formula1: '0', formula2: '=$C2' },
          ignoreBlanks: true,
          errorAlert: { show: true, style: 'Stop', title: 'Điểm', message: 'Điểm phải từ 0 đến tối đa.' },
          prompt: { show: true, title: 'Điểm', message: 'Nhập điểm' },
        },
        {
          rects: [{ row: 10, column: 0, rows: 2, columns: 1 }],
          rule: { type: 'List', formula1: 'Đạt,Không đạt' },
          ignoreBlanks: true,
          errorAlert: { show: true, style: 'Stop', title: '', message: '' },
          prompt: { show: false, title: '', message: '' },
        },
      ],
      conditionalFormats: [
        {
          id: 'format-1',
          rects: [{ row: 1, column: 1, rows: 3, columns: 1 }],
          stopIfTrue: true,
          rule: { kind: 'cellValue', operator: 'LessThan', formula1: '5' },
          style: { fillColor: '#FFC7CE', fontColor: '#9C0006', bold: true },
        },
        {
          id: 'format-2',
          rects: [{ row: 1, column: 0, rows: 3, columns: 1 }],
          stopIfTrue: false,
          rule: { kind: 'custom', formula: '=$B2>$C2' },
          style: { fillColor: '#FFEB9C' },
        },
      ],
      tables: [
        {
          name: 'ParRanking',
          rect: { row: 0, column: 0, rows: 4, columns: 3 },
          showHeaders: true,
          showTotals: false,
          style: 'TableStyleLight1',
          showBandedRows: false,
          showBandedColumns: false,
          showFilterButton: true,
          columns: ['Mã', 'Điểm', 'Gấp đôi'],
        },
      ],
      freeze: { rows: 1, columns: 1 },
      protection: {
        protected: true,
        options: { allowSort: true, allowFormatColumns: true, selectionMode: 'Unlocked' },
      },
      bag: {
        [PAGE_LAYOUT_KEY]: {
          orientation: 'Landscape',
          paperSize: 'A4',
          zoom: { horizontalFitToPages: 1 },
          margins: { top: 36, bottom: 36, left: 43.2, right: 28.8, header: 21.6, footer: 21.6 },
          centerHorizontally: true,
          printArea: 'A1:C6',
          printTitleRows: '1:1',
          printTitleColumns: 'A1:B1',
          rowBreaks: ['A3', 'A5'],
          columnBreaks: ['C1'],
          headersFooters: { leftFooter: 'Đợt 2026', rightFooter: 'Trang &P/&N' },
        },
        [CHARTS_KEY]: [
          {
            id: 'chart-1',
            name: 'ParChart',
            type: 'BarClustered',
            title: 'Xếp hạng',
            legendPosition: 'Bottom',
            series: [
              {
                name: 'Điểm',
                values: "'Xếp hạng 2026'!$B$2:$B$4",
                categories: "'Xếp hạng 2026'!$A$2:$A$4",
                color: '#4472C4',
              },
            ],
            formats: { 'axes.Primary.Value.minimum': 0, 'axes.Primary.Value.maximum': 100 },
            left: 63,
            top: 180,
            width: 240,
            height: 150,
          },
        ],
      },
    },
    {
      name: '_an',
      visibility: 'VeryHidden',
      tabColor: '',
      showGridlines: true,
      cells: [{ row: 0, column: 0, value: 'x' }],
      columns: [],
      rows: [],
      merges: [],
      validations: [],
      conditionalFormats: [],
      tables: [],
      freeze: { rows: 0, columns: 0 },
      protection: { protected: false, options: {} },
      bag: {},
    },
  ],
};

it('brings back from an .xlsx file everything that was written into it', async () => {
  const read = await readXlsxFile(await writeXlsxFile(ROUND));
  const [sheet] = read.sheets;
  // The file holds the reference to the own row in full; the model shortens it again.
  const cells = ROUND.sheets[0]?.cells.map((cell) =>
    cell.formula?.includes('[@') ? { ...cell, formula: '=ParRanking[[#This Row],[Điểm]]*2' } : cell,
  );
  expect(sheet).toEqual({ ...ROUND.sheets[0], cells });
  expect(read.sheets[1]).toEqual(ROUND.sheets[1]);
  expect(read.names).toEqual(ROUND.names);
});

it('survives the way through the model', async () => {
  const model = await createUniverModel();
  await model.load(await readXlsxFile(await writeXlsxFile(ROUND)));
  expect(model.save()).toEqual(ROUND);
  model.write(model.activeSheet(), { row: 1, column: 1, rows: 1, columns: 1 }, [[9]]);
  await model.flush();
  expect(model.read(model.activeSheet(), { row: 1, column: 2, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(18);
  model.dispose();
});

it('quotes sheet names with spaces in print areas, without which Excel calls a file damaged', async () => {
  const files = unzipSync(await writeXlsxFile(ROUND));
  const workbook = new TextDecoder().decode(files['xl/workbook.xml']);
  expect(workbook).toContain("'Xếp hạng 2026'!$A$1:$C$6");
  expect(workbook).toContain("'Xếp hạng 2026'!$1:$1");
});
