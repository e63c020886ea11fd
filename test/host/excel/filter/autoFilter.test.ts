import { onSheet, workbookForEachTest } from '../../withWorkbook';

workbookForEachTest();

const ROWS = [
  ['Đơn vị', 'Điểm'],
  ['Xã An', 10],
  ['Xã Bình', 20],
  ['Phường Châu', 30],
  ['Phường Dĩ', 40],
  ['Thị trấn', 'chưa có'],
];

/** The units that are still seen. */
async function seen(
  filter: (filters: { units: Excel.Filter; points: Excel.Filter }) => void,
): Promise<unknown[]> {
  return onSheet(async (sheet, context) => {
    sheet.getRange('A1:B6').values = ROWS;
    const table = sheet.tables.add('A1:B6', true);
    const [units, points] = ['Đơn vị', 'Điểm'].map((name) => table.columns.getItem(name).filter);
    if (units && points) {
      filter({ units, points });
    }
    const view = table.getDataBodyRange().getVisibleView().load('values,rowCount,cellAddresses');
    await context.sync();
    expect(view.rowCount).toBe(view.values.length);
    return view.values.map(([unit]) => unit as unknown);
  });
}

it.each<[string, (filters: { units: Excel.Filter; points: Excel.Filter }) => void, string[]]>([
  ['the top two', ({ points }) => points.applyTopItemsFilter(2), ['Phường Châu', 'Phường Dĩ']],
  ['the lowest quarter', ({ points }) => points.applyBottomPercentFilter(25), ['Xã An']],
  ['above the mean', ({ points }) => points.applyDynamicFilter('AboveAverage'), ['Phường Châu', 'Phường Dĩ']],
  ['at least a number', ({ points }) => points.applyCustomFilter('>=30'), ['Phường Châu', 'Phường Dĩ']],
  ['between two', ({ points }) => points.applyCustomFilter('>10', '<40', 'And'), ['Xã Bình', 'Phường Châu']],
  ['one or another', ({ points }) => points.applyCustomFilter('=10', '=chưa*', 'Or'), ['Xã An', 'Thị trấn']],
  ['names that begin so', ({ units }) => units.applyCustomFilter('=xã*'), ['Xã An', 'Xã Bình']],
  [
    'names that do not',
    ({ units }) => units.applyCustomFilter('<>*phường*'),
    ['Xã An', 'Xã Bình', 'Thị trấn'],
  ],
  [
    'both columns',
    ({ units, points }) => {
      units.applyCustomFilter('=Xã*');
      points.applyCustomFilter('>10');
    },
    ['Xã Bình'],
  ],
  [
    'nothing any more',
    ({ points }) => {
      points.applyTopItemsFilter(1);
      points.clear();
    },
    ['Xã An', 'Xã Bình', 'Phường Châu', 'Phường Dĩ', 'Thị trấn'],
  ],
])('lets through %s', async (_, filter, expected) => {
  expect(await seen(filter)).toEqual(expected);
});

it('says what was asked for, and applies it anew only when asked', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B6').values = ROWS;
    const range = sheet.getRange('A1:B6');
    sheet.autoFilter.apply(range, 1, { filterOn: 'TopItems', criterion1: '1' });
    sheet.getRange('B2').values = [[99]];
    sheet.autoFilter.load('criteria');
    const before = range.getVisibleView().load('values');
    await context.sync();
    expect(sheet.autoFilter.criteria[1]).toMatchObject({ filterOn: 'TopItems', criterion1: '1' });
    expect(before.values.map(([unit]) => unit as unknown)).toEqual(['Đơn vị', 'Phường Dĩ']);
    sheet.autoFilter.reapply();
    const after = range.getVisibleView().load('values');
    await context.sync();
    expect(after.values.map(([unit]) => unit as unknown)).toEqual(['Đơn vị', 'Xã An']);
  });
});
