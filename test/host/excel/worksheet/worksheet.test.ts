import { onSheet, workbookForEachTest } from '../../withWorkbook';

const workbook = workbookForEachTest();

it('adds, renames, moves, hides and deletes sheets; a new one does not become active', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.add('Điểm');
    worksheets.add('Nhật ký').visibility = 'VeryHidden';
    first.position = 0;
    first.tabColor = '#1F6FEB';
    first.showGridlines = false;
    const active = worksheets.getActiveWorksheet().load('name');
    worksheets.load('items/name,items/visibility,items/position,items/showGridlines,items/tabColor');
    await context.sync();
    expect(active.name).toBe('Sheet1');
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Điểm', 'Visible'],
      ['Sheet1', 'Visible'],
      ['Nhật ký', 'VeryHidden'],
    ]);
    expect([worksheets.items[0]?.showGridlines, worksheets.items[0]?.tabColor]).toEqual([false, '#1F6FEB']);
    first.delete();
    const count = worksheets.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    worksheets.getItem('Sheet1').delete();
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

it('copies a sheet beside another, under a free name', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:B3').formulas = [[1], ['=B2*2']];
    sheet.getRange('B:B').format.columnWidth = 120;
    sheet.freezePanes.freezeRows(1);
    const copy = sheet.copy('Before', sheet);
    copy.load('name,position');
    await context.sync();
    const cells = copy.getRange('B2:B3').load('values,formulas,format/columnWidth');
    const frozen = copy.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect([copy.name, copy.position, frozen.address]).toEqual(['Sheet1 (2)', 0, "'Sheet1 (2)'!1:1"]);
    expect([cells.values, cells.formulas, cells.format.columnWidth]).toEqual([
      [[1], [2]],
      [[1], ['=B2*2']],
      120,
    ]);
  });
});

it('gives the used range with and without formats, and the first cell of an empty sheet', async () => {
  await onSheet(async (sheet, context) => {
    const empty = sheet.getUsedRange().load('address');
    await context.sync();
    expect(empty.address).toBe('Sheet1!A1');
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('E9').format.fill.color = 'yellow';
    const values = sheet.getUsedRange(true).load('address');
    const all = sheet.getUsedRange().load('address');
    const column = sheet.getRange('C:F').getUsedRangeOrNullObject(true).load('address');
    const region = sheet.getRange('B2').getSurroundingRegion().load('address');
    await context.sync();
    expect(values.address).toBe('Sheet1!B2:C3');
    expect(all.address).toMatch(/E9$/);
    expect(column.address).toBe('Sheet1!C2:C3');
    expect(region.address).toBe('Sheet1!B2:C3');
  });
});

it('freezes, lays out the page and keeps headers and footers', async () => {
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 as unknown as number };
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.leftMargin = 36;
    pageLayout.setPrintArea('A1:H40');
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Trang &P/&N';
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    pageLayout.load('orientation,paperSize,zoom,leftMargin,centerHorizontally');
    pageLayout.headersFooters.defaultForAllPages.load('rightFooter');
    await context.sync();
    expect(frozen.address).toBe('Sheet1!A1:B3');
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.leftMargin]).toEqual([
      'Landscape',
      'A4',
      36,
    ]);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(pageLayout.headersFooters.defaultForAllPages.rightFooter).toBe('Trang &P/&N');
  });
  const [sheet] = workbook().model.sheets();
  expect(workbook().model.bag({ sheetId: sheet?.id ?? '' }, 'pageLayout')).toMatchObject({
    printArea: 'A1:H40',
    printTitleRows: '1:3',
  });
});

it('keeps page breaks by the cell after them, and moves them with it', async () => {
  await onSheet(async (sheet, context) => {
    const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
    rows.add('C20');
    rows.add(sheet.getRange('A10:B12'));
    rows.add('D20');
    columns.add('F1');
    sheet.pageLayout.setPrintTitleColumns('$A:$C');
    sheet.getRange('4:5').insert('Down');
    const count = rows.getCount();
    rows.load('items/rowIndex');
    const column = columns.getItem(0).load('columnIndex');
    const after = rows.getItem(1).getCellAfterBreak().load('address');
    await context.sync();
    expect(count.value).toBe(2);
    expect(rows.items.map(({ rowIndex }) => rowIndex)).toEqual([11, 21]);
    expect([column.columnIndex, after.address]).toEqual([5, 'Sheet1!D22']);
    rows.getItem(0).delete();
    columns.removePageBreaks();
    const left = [rows.getCount(), columns.getCount()];
    await context.sync();
    expect(left.map(({ value }) => value)).toEqual([1, 0]);
  });
  const [sheet] = workbook().model.sheets();
  expect(workbook().model.bag({ sheetId: sheet?.id ?? '' }, 'pageLayout')).toMatchObject({
    printTitleColumns: 'A1:C1',
  });
});

it('makes charts over cells and finds their series', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C3').values = [
      ['', 'Tự chấm', 'Thẩm định'],
      ['Sở A', 90, 85],
      ['Sở B', 80, 82],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Xếp hạng';
    chart.title.text = 'Điểm';
    chart.legend.position = 'Right';
    chart.axes.valueAxis.title.text = 'điểm';
    chart.setPosition('E2', 'J15');
    await context.sync();
    const found = sheet.charts.getItem('Xếp hạng');
    found.load('name,left,width,title/text');
    found.series.load('items/name');
    await context.sync();
    expect(found.title.text).toBe('Điểm');
    expect(found.left).toBeGreaterThan(100);
    expect(found.series.items.map((series) => series.name)).toEqual(['Tự chấm', 'Thẩm định']);
    found.series.getItemAt(0).format.fill.setSolidColor('#1F6FEB');
    await context.sync();
  });
  const [sheet] = workbook().model.sheets();
  expect(workbook().model.bag({ sheetId: sheet?.id ?? '' }, 'charts')).toMatchObject([
    { type: 'ColumnClustered', series: [{ values: 'Sheet1!$B$2:$B$3', color: '#1F6FEB' }, {}] },
  ]);
});

it('guards the structure of a protected workbook', async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect('x');
    await context.sync();
    context.workbook.worksheets.add('Không');
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    context.workbook.protection.unprotect('x');
    context.workbook.worksheets.add('Có');
    await context.sync();
  });
});

it('copies tables under names of their own, conditional formats, and formulas that name their own sheet', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['Mã', 'Điểm'],
      ['A', 5],
    ];
    sheet.tables.add('A1:B2', true).name = 'ParUnits';
    sheet.getRange('D1').formulas = [['=Sheet1!B2*2']];
    sheet.getRange('A1:B2').conditionalFormats.add('Custom').custom.rule.formula = '=$B1>1';
    const copy = sheet.copy('End').load('name');
    const tables = copy.tables.load('items/name');
    const formats = copy.getRange().conditionalFormats.load('items/type');
    copy.getRange('B2').values = [[7]];
    const cell = copy.getRange('D1').load('values,formulas');
    await context.sync();
    expect([copy.name, tables.items.map(({ name }) => name)]).toEqual(['Sheet1 (2)', ['ParUnits2']]);
    expect(formats.items.map(({ type }) => type)).toEqual(['Custom']);
    expect([cell.values[0]?.[0], cell.formulas[0]?.[0]]).toEqual([14, "='Sheet1 (2)'!B2*2"]);
  });
});

it('copies charts, which show the cells of the copy, and page breaks', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['Đơn vị', 'Điểm'],
      ['Xã A', 1],
      ['Xã B', 3],
    ];
    const chart = sheet.charts.add('BarStacked' as Excel.ChartType, sheet.getRange('A1:B3'), 'Columns');
    chart.name = 'TienDo';
    chart.axes.valueAxis.maximum = 100;
    sheet.horizontalPageBreaks.add('A3');
    const copy = sheet.copy('End');
    await context.sync();
    copy.getRange('B1:B3').values = [['Chắc chắn'], [7], [9]];
    const copied = copy.charts.getItem('TienDo');
    const axis = copied.axes.valueAxis.load('maximum');
    const series = copied.series.getItemAt(0).load('name');
    const values = copied.series.getItemAt(0).getDimensionValues('Values');
    const former = chart.series.getItemAt(0).getDimensionValues('Values');
    const breaks = copy.horizontalPageBreaks.getCount();
    await context.sync();
    expect([series.name, axis.maximum, breaks.value]).toEqual(['Chắc chắn', 100, 1]);
    expect(values.value).toEqual([7, 9]);
    expect(former.value).toEqual([1, 3]);
    // Each is a chart of its own.
    copied.delete();
    const left = [sheet.charts.getCount(), copy.charts.getCount()];
    await context.sync();
    expect(left.map(({ value }) => value)).toEqual([1, 0]);
  });
});
