import { onSheet, workbookForEachTest } from '../withWorkbook';

workbookForEachTest();

it('moves a kept range with its cells when rows are inserted above', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:C3').load('address');
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.load('address,values');
    await context.sync();
    expect(range.address).toBe('Sheet1!B4:C5');
    const moved = sheet.getRange('B4:C5').load('values');
    await context.sync();
    expect(moved.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

it('fails with InvalidReference once the cells are gone', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A5');
    await context.sync();
    sheet.getRange('5:5').delete('Up');
    await context.sync();
    range.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});

it('gives null objects for what is missing and for everything reached through them', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Thiếu');
    const range = sheet.getRange('A1');
    const table = context.workbook.tables.getItemOrNullObject('ParScores');
    const empty = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true);
    range.load('values');
    await context.sync();
    expect([sheet, range, table, empty].map((object) => object.isNullObject)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

it('addresses new sheets and tables after their request, under any name', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Đơn vị');
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'ParUnits';
    await context.sync();
    sheet.name = 'Units 2026';
    table.name = 'ParUnits2';
    await context.sync();
    sheet.load('name');
    const range = table.getDataBodyRange().load('address');
    await context.sync();
    expect(sheet.name).toBe('Units 2026');
    expect(range.address).toBe("'Units 2026'!A2:B3");
  });
});
