import { openEmbeddedWorkbook } from '../../src/host/openWorkbook';

it('plays the scenario of a first session', async () => {
  const book = await openEmbeddedWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Điểm');
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['Mã', 'Điểm'],
      ['A', 1.5],
    ];
    range.format.fill.color = '#FF0000';
    range.load('values,address,format/fill/color');
    await context.sync();
    expect(range.values).toEqual([
      ['Mã', 'Điểm'],
      ['A', 1.5],
    ]);
    expect(range.address).toBe('Điểm!A1:B2');
    expect(range.format.fill.color).toBe('#FF0000');
    const missing = context.workbook.worksheets.getItemOrNullObject('no');
    const inner = missing.getRange('A1');
    inner.load('values');
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(inner.isNullObject).toBe(true);
    expect(sheets.items.map((each) => each.name)).toEqual(['Sheet1', 'Điểm']);
    const table = sheet.tables.add('A1:B2', true);
    table.name = 'ParScores';
    table.rows.add(undefined, [['B', 2]]);
    const body = table.getDataBodyRange().load('values');
    sheet.getRange('D1').formulas = [['=SUM(ParScores[Điểm])']];
    const sum = sheet.getRange('D1').load('values');
    await context.sync();
    expect(body.values).toEqual([
      ['A', 1.5],
      ['B', 2],
    ]);
    expect(sum.values).toEqual([[3.5]]);
    const names = context.workbook.names;
    names.add('Tong', sheet.getRange('D1'));
    sheet.freezePanes.freezeRows(1);
    context.workbook.settings.add('k', { a: 1 });
    const dv = sheet.getRange('B2:B5').dataValidation;
    dv.errorAlert = { message: 'm', showAlert: true, style: 'Stop', title: 't' };
    dv.rule = { decimal: { formula1: 0, formula2: 10, operator: 'Between' } };
    const cf = sheet.getRange('B2:B5').conditionalFormats.add('CellValue');
    cf.cellValue.format.font.color = 'red';
    cf.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('B2:B5').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true }, 'pw');
    const read = sheet.getRange('B2:B5').dataValidation.load('type,rule');
    const formats = sheet.getRange('B2').conditionalFormats.load('items/type');
    await context.sync();
    expect(read.type).toBe('Decimal');
    expect(formats.items.map((each) => each.type)).toEqual(['CellValue']);
    sheet.getRange('B3').values = [[5]];
    await context.sync();
    sheet.getRange('A3').values = [[5]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
  });
  book.close();
});
