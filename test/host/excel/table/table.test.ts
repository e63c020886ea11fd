import { onSheet, workbookForEachTest } from '../../withWorkbook';

workbookForEachTest();

beforeEach(() =>
  onSheet((sheet) => {
    sheet.getRange('B2:D4').values = [
      ['Mã', 'Đơn vị', 'Điểm'],
      ['b', 'Phường Sông Trúc', 70],
      ['a', 'Xã Đồi Mơ', 90],
    ];
    sheet.tables.add('B2:D4', true).name = 'ParUnits';
  }),
);

async function body(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('parunits').getDataBodyRange().load('values');
    await context.sync();
    return range.values;
  });
}

async function onTable(work: (table: Excel.Table) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.tables.getItem('ParUnits'));
    await context.sync();
  });
}

it('lists tables with their sheet, columns and counts in one sync', async () => {
  await Excel.run(async (context) => {
    const tables = context.workbook.tables.load(
      'items/name,items/worksheet/name,items/rows/count,items/columns/count',
    );
    const columns = context.workbook.tables.getItem('ParUnits').columns.load('items/name,items/index');
    await context.sync();
    const [table] = tables.items;
    expect([table?.name, table?.worksheet.name, table?.rows.count, table?.columns.count]).toEqual([
      'ParUnits',
      'Sheet1',
      2,
      3,
    ]);
    expect(columns.items.map((column) => column.name)).toEqual(['Mã', 'Đơn vị', 'Điểm']);
  });
});

it('adds rows at the end and in between, and moves what lies below', async () => {
  await onSheet((sheet) => void (sheet.getRange('B6').values = [['below']]));
  await onTable((table) => {
    table.rows.add(0, [['first', 'x', 1]]);
    table.rows.add(undefined, [
      ['p', 'y', 2],
      ['q', 'z', 3],
    ]);
  });
  await expect(body()).resolves.toEqual([
    ['first', 'x', 1],
    ['b', 'Phường Sông Trúc', 70],
    ['a', 'Xã Đồi Mơ', 90],
    ['p', 'y', 2],
    ['q', 'z', 3],
  ]);
  const below = await onSheet(async (sheet, context) => {
    const found = sheet.getRange('B1:B20').findOrNullObject('below', { completeMatch: true }).load('address');
    await context.sync();
    return found.address;
  });
  expect(below).toBe('Sheet1!B9');
});

it('fills the empty row of a table made from headings alone', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Nhật ký');
    sheet.getRange('A1:B1').values = [['Khi', 'Ai']];
    const table = sheet.tables.add('A1:B1', true);
    table.rows.add(undefined, [['1', 'x']]);
    const range = table.getRange().load('address');
    await context.sync();
    expect(range.address).toBe("'Nhật ký'!A1:B2");
  });
});

it('deletes rows and keeps one, emptied', async () => {
  await onTable((table) => table.rows.getItemAt(0).delete());
  await expect(body()).resolves.toEqual([['a', 'Xã Đồi Mơ', 90]]);
  await onTable((table) => table.rows.getItemAt(0).delete());
  await expect(body()).resolves.toEqual([['', '', '']]);
});

it('sorts by a column counted from the left edge of the table', async () => {
  await onTable((table) => table.sort.apply([{ key: 2, ascending: false }]));
  await expect(body()).resolves.toEqual([
    ['a', 'Xã Đồi Mơ', 90],
    ['b', 'Phường Sông Trúc', 70],
  ]);
});

it('adds, renames, reads and deletes columns', async () => {
  await onTable((table) => {
    table.columns.add(undefined, [['Hạng'], ['2'], ['1']]);
    table.columns.getItem('Đơn vị').name = 'Tên';
    table.columns.getItem('Mã').delete();
  });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('ParUnits');
    const columns = table.columns.load('items/name');
    const rank = table.columns.getItem('Hạng').getDataBodyRange().load('values,address');
    const missing = table.columns.getItemOrNullObject('Mã');
    await context.sync();
    expect(columns.items.map((column) => column.name)).toEqual(['Tên', 'Điểm', 'Hạng']);
    expect(rank.values).toEqual([[2], [1]]);
    expect(missing.isNullObject).toBe(true);
  });
});

it('shows totals, resizes, converts to a range and deletes', async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('ParUnits');
    table.showTotals = true;
    const totals = table.getTotalRowRange().load('address');
    await context.sync();
    expect(totals.address).toBe('Sheet1!B5:D5');
    table.showTotals = false;
    table.resize('B2:D10');
    const range = table.getRange().load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!B2:D10');
    const plain = table.convertToRange().load('address');
    const tables = context.workbook.tables.load('count');
    await context.sync();
    expect(plain.address).toBe('Sheet1!B2:D10');
    expect(tables.count).toBe(0);
  });
  await expect(body()).rejects.toMatchObject({ code: 'ItemNotFound' });
});

it('filters by values, which hides rows, and shows them again', async () => {
  await onTable((table) => table.columns.getItem('Mã').filter.applyValuesFilter(['a']));
  await onSheet(async (sheet, context) => {
    const hidden = sheet.getRange('A3').load('rowHidden');
    const visible = sheet.getRange('B3:D4').getSpecialCellsOrNullObject('Visible').load('address');
    const filter = sheet.tables.getItem('ParUnits').autoFilter.load('isDataFiltered');
    await context.sync();
    expect([hidden.rowHidden, visible.address, filter.isDataFiltered]).toEqual([true, 'Sheet1!B4:D4', true]);
  });
  await onTable((table) => table.clearFilters());
  await onSheet(async (sheet, context) => {
    const row = sheet.getRange('A3').load('rowHidden');
    await context.sync();
    expect(row.rowHidden).toBe(false);
  });
});

it('fills the totals row that it shows: a word, and the sum of the last column', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('J1:L3').values = [
      ['Mã', 'Tên', 'Điểm (%)'],
      ['A', 'x', 5],
      ['B', 'y', 7],
    ];
    const table = sheet.tables.add('J1:L3', true);
    table.showTotals = true;
    const totals = table.getTotalRowRange().load('values,address');
    await context.sync();
    expect([totals.address, totals.values]).toEqual(['Sheet1!J4:L4', [['Tổng', '', 12]]]);
  });
});
