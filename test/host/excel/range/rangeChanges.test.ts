import { onSheet, workbookForEachTest } from '../../withWorkbook';

workbookForEachTest();

it('removes rows that agree in some columns, whatever their capitals, and says how many are left', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B6');
    range.values = [
      ['Đơn vị', 'Điểm'],
      ['Xã A', 1],
      ['xã a', 2],
      ['Xã B', 1],
      ['Xã A', 3],
      ['Xã C', 1],
    ];
    sheet.getRange('A7').values = [['dưới']];
    const result = range.removeDuplicates([0], true).load('removed,uniqueRemaining');
    const all = sheet.getRange('A1:B7').load('values');
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([2, 3]);
    expect(all.values.map(([unit, points]) => [unit, points] as unknown)).toEqual([
      ['Đơn vị', 'Điểm'],
      ['Xã A', 1],
      ['Xã B', 1],
      ['Xã C', 1],
      ['', ''],
      ['', ''],
      ['dưới', ''],
    ]);
  });
});

it('leads to the edges that Ctrl and the arrow keys lead to', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:B4').values = [[1], [2], [3]];
    sheet.getRange('B7').values = [[4]];
    const from = (address: string, direction: Excel.KeyboardDirection): Excel.Range =>
      sheet.getRange(address).getRangeEdge(direction).load('address');
    const edges = [
      from('B2', 'Down' as Excel.KeyboardDirection),
      from('B4', 'Down' as Excel.KeyboardDirection),
      from('B7', 'Down' as Excel.KeyboardDirection),
      from('B7', 'Up' as Excel.KeyboardDirection),
      from('B3', 'Left' as Excel.KeyboardDirection),
      from('A1', 'Up' as Excel.KeyboardDirection),
      sheet
        .getRange('B2:C2')
        .getExtendedRange('Down' as Excel.KeyboardDirection)
        .load('address'),
    ];
    await context.sync();
    expect(edges.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
      'B4',
      'B7',
      'B1048576',
      'B4',
      'A3',
      'A1',
      'B2:C4',
    ]);
  });
});

it('copies without blanks, and rows as columns', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C1').values = [[1, '', 3]];
    sheet.getRange('A3:C3').values = [['x', 'y', 'z']];
    sheet.getRange('A3').copyFrom('A1:C1', 'All', true, false);
    sheet.getRange('E1').copyFrom('A3:C3', 'Values', false, true);
    const [row, column] = [sheet.getRange('A3:C3').load('values'), sheet.getRange('E1:E3').load('values')];
    await context.sync();
    expect(row.values).toEqual([[1, 'y', 3]]);
    expect(column.values).toEqual([[1], ['y'], [3]]);
  });
});
