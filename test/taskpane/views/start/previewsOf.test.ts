import type { Grid } from '../../../../src/sheets/grid/grid';
import type { GridValue } from '../../../../src/sheets/grid/gridValue';
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { caMau2013 } from '../../../../src/samples/caMau2013';
import {
  previewsOf,
  type PreviewOfTable,
  type TableSource,
} from '../../../../src/taskpane/views/start/previewsOf';
import { openSheets } from '../../../../src/taskpane/workers/openSheets';

const OPTIONS = { year: 2026, title: 'Đợt 2026', groupName: 'Đơn vị' };

/** The table that is looked at first. */
function firstOf(source: TableSource, grids: readonly Grid[], options: typeof OPTIONS): PreviewOfTable {
  const [first] = previewsOf(source, grids, options);
  if (!first) throw new Error('There is always a preview.');
  return first;
}

/** A file as a department has it: two sheets, merged cells, the table below a title. */
async function fileOf(sheets: Readonly<Record<string, WorkSheet>>): Promise<File> {
  const book = { SheetNames: Object.keys(sheets), Sheets: { ...sheets } };
  const bytes = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
  return Promise.resolve(new File([bytes], 'Phụ lục.xlsx'));
}

it('an .xlsx file with the rows of Cà Mau becomes a round whose findings name the cells of the file', async () => {
  const sheet = utils.aoa_to_sheet([['PHỤ LỤC'], [], ...caMau2013.table.values]);
  // As printed: the columns of points under one heading.
  sheet['!merges'] = [utils.decode_range('A1:I1'), utils.decode_range('D3:F3'), utils.decode_range('A3:A4')];
  const reading = await openSheets(await fileOf({ 'Ghi chú': utils.aoa_to_sheet([['x']]), 'Bảng 1': sheet }));
  const grids = reading.kind === 'opened' ? reading.sheets : [];
  const preview = firstOf({ kind: 'file', name: 'Phụ lục.xlsx' }, grids, OPTIONS);
  expect(preview.round.framework.items).toHaveLength(7);
  // The head of the table only: 5, 2 and 3 of the 20 points of its first field.
  expect(
    preview.findings.map(({ code, place, certainFix }) => [code, place.cell, place.file, certainFix]),
  ).toEqual(
    expect.arrayContaining([
      ['sumDiffers', 'C5', 'Phụ lục.xlsx', undefined],
      ['totalDiffers', 'C5', 'Phụ lục.xlsx', undefined],
    ]),
  );
});

it('a table with the headings of the product is read by them', () => {
  const grid = {
    sheet: 'Bộ tiêu chí cũ',
    row: 0,
    column: 0,
    values: [
      ['Mã', 'Cấp', 'Nội dung', 'Điểm tối đa', 'Nguồn điểm', 'Cách chấm', 'Tham số'],
      ['1', 'Lĩnh vực', 'Chỉ đạo', 100],
      ['1.1', 'Tiêu chí', 'Kế hoạch', 100, 'Tự chấm', 'Đoán', ''],
    ],
  };
  const { findings } = firstOf({ kind: 'sheet', name: grid.sheet }, [grid], OPTIONS);
  expect(findings.filter(({ severity }) => severity === 'error').map(({ place }) => place)).toEqual([
    { table: 'criteria', row: 1, column: 'rule', sheet: 'Bộ tiêu chí cũ', cell: 'F3' },
  ]);
});

it('the total that a table prints is what the round declares', () => {
  const grid = {
    sheet: 'Phụ lục',
    row: 0,
    column: 0,
    values: [
      ['STT', 'Tiêu chí', 'Điểm tối đa'],
      ['1', 'Chỉ đạo', 60],
      ['Tổng cộng', null, 60],
    ],
  };
  const { draft, findings } = firstOf({ kind: 'sheet', name: grid.sheet }, [grid], OPTIONS);
  expect(draft.settings.declaredTotal).toBe(60_000_000);
  expect(findings.map(({ code }) => code)).not.toContain('totalDiffers');
});

describe('several tables', () => {
  const HEADING = ['STT', 'Tiêu chí', 'Điểm tối đa'];
  const sheet = (name: string, ...values: GridValue[][]): Grid => ({
    sheet: name,
    row: 0,
    column: 0,
    values: [HEADING, ...values],
  });
  const source = { kind: 'file', name: 'Phụ lục.xlsx' } as const;

  it('on sheets of a file are all there, the longest first, each by the name of its sheet', () => {
    const previews = previewsOf(
      source,
      [
        sheet('Xã', ['1', 'C', 60]),
        { sheet: 'Ghi chú', row: 0, column: 0, values: [['Không có bảng']] },
        sheet('Sở', ['1', 'A', 60], ['1.1', 'B', 60]),
      ],
      OPTIONS,
    );
    expect(previews.map(({ title, draft }) => [title, draft.criteria.length])).toEqual([
      ['Sở', 2],
      ['Xã', 1],
    ]);
  });

  it('on one sheet, and columns of maxima, go by their titles', () => {
    const grid = sheet('Phụ lục', ['1', 'A', 60], ['PHỤ LỤC II'], HEADING, ['1', 'B', 1], ['1.1', 'C', 1]);
    expect(previewsOf(source, [grid], OPTIONS).map(({ title }) => title)).toEqual(['PHỤ LỤC II', '']);
    const groups = {
      ...grid,
      values: [
        ['STT', 'Tiêu chí', 'Điểm tối đa', null],
        [null, null, 'Sở, ngành', 'Xã, phường'],
        ['1', 'A', 60, 70],
      ],
    };
    expect(previewsOf(source, [groups], OPTIONS).map(({ title, totals }) => [title, totals])).toEqual([
      ['Sở, ngành', [60_000_000]],
      ['Xã, phường', [70_000_000]],
    ]);
  });

  it('of which there is none say for each sheet which headings were seen, and which are needed', () => {
    const none = [
      { ...sheet('Một'), values: [['Số thứ tự', 'Tên mục', 'Điểm tối đa']] },
      { ...sheet('Hai'), values: [['Tiêu chí', 'Ghi chú']] },
      { ...sheet('Trống'), values: [] },
    ];
    const [preview, ...others] = previewsOf(source, none, OPTIONS);
    expect(others).toEqual([]);
    expect(preview?.draft.criteria).toEqual([]);
    expect(preview?.findings.map(({ code, place, parameters }) => [code, place.sheet, parameters])).toEqual([
      [
        'officialHeadingMissing',
        'Một',
        { sheet: 'Một', seen: '“Số thứ tự”, “Tên mục”, “Điểm tối đa”', missing: '“Tiêu chí”' },
      ],
      [
        'officialHeadingMissing',
        'Hai',
        { sheet: 'Hai', seen: '“Tiêu chí”, “Ghi chú”', missing: '“Điểm tối đa”' },
      ],
    ]);
  });
});
