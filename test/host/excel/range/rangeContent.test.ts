import { onSheet, workbookForEachTest } from '../../withWorkbook';

const workbook = workbookForEachTest();

async function written(
  values: unknown[][],
  format?: string,
): Promise<{ values: unknown; types: unknown; formats: unknown }> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
    if (format !== undefined) {
      range.numberFormat = values.map((row) => row.map(() => format));
    }
    range.values = values;
    range.load('values,valueTypes,numberFormat');
    await context.sync();
    return { values: range.values, types: range.valueTypes, formats: range.numberFormat };
  });
}

it('keeps numbers, texts and booleans apart', async () => {
  const { values, types } = await written([[1.5, 'Sở Nội vụ', true, '']]);
  expect(values).toEqual([[1.5, 'Sở Nội vụ', true, '']]);
  expect(types).toEqual([['Double', 'String', 'Boolean', 'Empty']]);
});

it('reads texts as Excel does when they are typed', async () => {
  const { values, formats } = await written([
    ['1.10', "'1.10", 'TRUE', '45%', '1,234', '12/QĐ-UBND', '3/15/2026', '1-2-2026'],
  ]);
  expect(values).toEqual([[1.1, '1.10', true, 0.45, 1234, '12/QĐ-UBND', 46096, 46024]]);
  expect(formats).toEqual([
    ['General', 'General', 'General', '0%', '#,##0', 'General', 'm/d/yyyy', 'm/d/yyyy'],
  ]);
});

it('keeps everything as text in cells of the format Text', async () => {
  const { values, types } = await written([['1.10', '=1+1', 5]], '@');
  expect(values).toEqual([['1.10', '=1+1', '5']]);
  expect(types).toEqual([['String', 'String', 'String']]);
});

it('leaves a cell alone for null and empties it for ""', async () => {
  await written([[1, 2, 3]]);
  const { values, types } = await written([[null, '', 9]]);
  expect(values).toEqual([[1, '', 9]]);
  expect(types).toEqual([['Double', 'Empty', 'Double']]);
});

it('gives calculated results, error texts with their type, and formulas beside constants', async () => {
  const range = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [[2, 3]];
    sheet.getRange('A2:B3').formulas = [
      ['=A1*B1', '=1/0'],
      ['=NA()', 'x'],
    ];
    const read = sheet.getRange('A2:B3').load('values,valueTypes,formulas,text');
    await context.sync();
    return read.toJSON();
  });
  expect(range.values).toEqual([
    [6, '#DIV/0!'],
    ['#N/A', 'x'],
  ]);
  expect(range.valueTypes).toEqual([
    ['Double', 'Error'],
    ['Error', 'String'],
  ]);
  expect(range.formulas).toEqual([
    ['=A1*B1', '=1/0'],
    ['=NA()', 'x'],
  ]);
});

it('fills all cells with a single value', async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = 7 as unknown as unknown[][];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

it('takes arrays that office.js cuts into pieces, and answers them whole', async () => {
  const edits: unknown[] = [];
  workbook().model.on('edited', (edit) => edits.push(edit.rect));
  const values = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(4, 2, 400, 10);
    range.values = values;
    range.load('values,address');
    await context.sync();
    return { values: range.values, address: range.address };
  });
  expect(read.address).toBe('Sheet1!C5:L404');
  expect(read.values).toEqual(values);
  expect(workbook().meter.syncs).toBe(1);
  expect(edits).toEqual([{ row: 4, column: 2, rows: 400, columns: 10 }]);
});

it('gives no values for whole columns and takes none', async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A:C').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toBeNull();
  await expect(
    onSheet((sheet) => {
      sheet.getRange('A:A').values = 1 as unknown as unknown[][];
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('extends a table by rows that are written directly under it', async () => {
  const address = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['Mã', 'Điểm'],
      ['A', 1],
    ];
    const table = sheet.tables.add('A1:B2', true);
    sheet.getRange('A3:B4').values = [
      ['B', 2],
      ['C', 3],
    ];
    const range = table.getRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Sheet1!A1:B4');
});
