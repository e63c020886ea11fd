import { onSheet, workbookForEachTest } from '../withWorkbook';

workbookForEachTest();

beforeEach(() =>
  Excel.run(async (context) => {
    for (const name of ['B', 'C', 'D']) {
      context.workbook.worksheets.add(name);
    }
    await context.sync();
  }),
);

it('loads scalars of items, of what they lead to, and the count beside them', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('B');
    sheet.getRange('A1:A2').values = [['Mã'], [1]];
    sheet.tables.add('A1:A2', true);
    const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name,items/tables/count');
    await context.sync();
    expect(sheets.items.map((each) => [each.name, each.tables.count])).toEqual([
      ['Sheet1', 0],
      ['B', 1],
      ['C', 0],
      ['D', 0],
    ]);
    expect(sheets.items[1]?.tables.items.map((table) => table.name)).toEqual(['Table1']);
  });
});

it('pages through a collection; items of a page can be used', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ $top: 2, $skip: 1, name: true });
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['B', 'C']);
    worksheets.items[1]?.getRange('A1').load('values');
    await context.sync();
  });
});

it('understands objects, stars and single navigations', async () => {
  await onSheet(async (sheet, context) => {
    const byObject = sheet.getRange('A1').load({ address: true, format: { font: { bold: true } } });
    const byStar = sheet.getRange('A2:B3').load('*');
    const byNavigation = sheet.getRange('A3').load('worksheet');
    await context.sync();
    expect([byObject.address, byObject.format.font.bold]).toEqual(['Sheet1!A1', false]);
    expect([byStar.rowCount, byStar.values]).toEqual([
      2,
      [
        ['', ''],
        ['', ''],
      ],
    ]);
    expect(byNavigation.worksheet.name).toBe('Sheet1');
  });
});

it('leaves what was not loaded unread', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load('address');
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });
});

it('reads several areas of one sheet', async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('A1:A2,C3');
    areas.load('areaCount,cellCount,address');
    areas.areas.load('items/rowIndex,items/columnIndex');
    await context.sync();
    expect([areas.areaCount, areas.cellCount, areas.address]).toEqual([2, 3, 'Sheet1!A1:A2,Sheet1!C3']);
    expect(areas.areas.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex])).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });
});

it('passes over a name that Excel does not have, as in a load of isNullObject', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load('isNullObject, address, adress');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1');
    expect(range.isNullObject).toBe(false);
  });
});

it('answers ApiNotFound for a scalar that it does not know', async () => {
  await expect(
    onSheet((sheet) => void sheet.getRange('A1').load('linkedDataTypeState')),
  ).rejects.toMatchObject({
    code: 'ApiNotFound',
  });
});
