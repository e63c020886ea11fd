import { openEmbeddedWorkbook } from '../../../src/host/openWorkbook';
import { onSheet, workbookForEachTest } from '../withWorkbook';

const workbook = workbookForEachTest();

it('answers ItemNotFound for a missing sheet and keeps what was done before it', async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['kept']];
    context.workbook.worksheets.getItem('Không có').getRange('A1').values = [[1]];
    await context.sync();
  });
  await expect(failing).rejects.toBeInstanceOf(OfficeExtension.Error);
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
  const value = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    return range.values;
  });
  expect(value).toEqual([['kept']]);
});

it.each([
  [
    'an array of another shape',
    (sheet: Excel.Worksheet): void => void (sheet.getRange('A1:B2').values = [[1, 2]]),
  ],
  [
    'a text that is no address',
    (sheet: Excel.Worksheet): void => void sheet.getRange('no such').load('address'),
  ],
  [
    'an offset outside of the sheet',
    (sheet: Excel.Worksheet): void => void sheet.getRange('A1').getOffsetRange(-1, 0),
  ],
  [
    'a text that begins like a formula and is none',
    (sheet: Excel.Worksheet): void =>
      void (sheet.getRange('A1').values = [['- Đã ban hành (QĐ 12/2026), đạt 85%;']]),
  ],
  [
    'a formula without its end',
    (sheet: Excel.Worksheet): void => void (sheet.getRange('A1').formulas = [['=SUM(1,']]),
  ],
  ['a sheet name with a slash', (sheet: Excel.Worksheet): void => void (sheet.name = 'a/b')],
  [
    'an unknown alignment',
    (sheet: Excel.Worksheet): void => void (sheet.getRange('A1').format.horizontalAlignment = 'x' as 'Left'),
  ],
])('answers InvalidArgument for %s', async (_case, work) => {
  await expect(onSheet(work)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('takes the same text behind an apostrophe, and one value for all cells of a range', async () => {
  const values = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [["'- Đã ban hành (QĐ 12/2026), đạt 85%;"]];
    sheet.getRange('B1:C2').values = [[7]];
    const range = sheet.getRange('A1:C2').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ['- Đã ban hành (QĐ 12/2026), đạt 85%;', 7, 7],
    ['', 7, 7],
  ]);
});

it('refuses a second sheet of a name and a second table of a name', async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.add('SHEET1');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  await expect(
    onSheet((sheet) => {
      sheet.tables.add('A1:B2', true).name = 'ParUnits';
      sheet.tables.add('D1:E2', true).name = 'ParUnits';
    }),
  ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
});

it('refuses a table over another one', async () => {
  await expect(
    onSheet((sheet) => {
      sheet.tables.add('A1:B2', true);
      sheet.tables.add('B2:C4', true);
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

describe('on a protected sheet', () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('B1:B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, 'mật khẩu');
    }),
  );

  it('takes values in unlocked cells and none where one cell is locked', async () => {
    await onSheet((sheet) => void (sheet.getRange('B1:B2').values = [[20], [40]]));
    const refused = onSheet((sheet) => void (sheet.getRange('A1:B1').values = [[9, 9]]));
    await expect(refused).rejects.toMatchObject({ code: 'AccessDenied' });
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [1, 20],
      [3, 40],
    ]);
  });

  it.each([
    ['formats', (sheet: Excel.Worksheet): void => void (sheet.getRange('B1').format.fill.color = 'red')],
    ['rows', (sheet: Excel.Worksheet): void => void sheet.getRange('2:2').insert('Down')],
    ['validations', (sheet: Excel.Worksheet): void => sheet.getRange('B1').dataValidation.clear()],
    ['tables', (sheet: Excel.Worksheet): void => void sheet.tables.add('A1:B2', true)],
    ['content', (sheet: Excel.Worksheet): void => sheet.getRange('A1').clear('Contents')],
    [
      'the protection, with another password',
      (sheet: Excel.Worksheet): void => sheet.protection.unprotect('x'),
    ],
  ])('does not change %s', async (_what, work) => {
    await expect(onSheet(work)).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('answers AccessDenied to protecting a sheet that is protected', async () => {
    await expect(onSheet((sheet) => sheet.protection.protect({}))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
  });

  it('allows what the options allow, and everything after unprotecting', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A:A').format.columnWidth = 90;
      sheet.protection.unprotect('mật khẩu');
      sheet.getRange('A1').values = [[5]];
    });
  });
});

describe('in a workbook that is open for viewing only', () => {
  beforeEach(() => {
    workbook().faults.isReadOnly = true;
  });

  it.each([
    ['content', (sheet: Excel.Worksheet): void => void (sheet.getRange('A1').values = [[1]])],
    ['formats', (sheet: Excel.Worksheet): void => void (sheet.getRange('A1').format.fill.color = 'red')],
    ['rows', (sheet: Excel.Worksheet): void => void sheet.getRange('2:2').insert('Down')],
    ['tables', (sheet: Excel.Worksheet): void => void sheet.tables.add('A1:B2', true)],
    ['its name', (sheet: Excel.Worksheet): void => void (sheet.name = 'Khác')],
    ['its protection', (sheet: Excel.Worksheet): void => sheet.protection.protect({})],
    ['the sheets', (sheet: Excel.Worksheet): void => void sheet.context.workbook.worksheets.add('Mới')],
  ])('does not change %s', async (_what, work) => {
    const before = workbook().model.save();
    await expect(onSheet(work)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(workbook().model.save()).toEqual(before);
  });

  it('is read and shown, says what it is, and opens another one', async () => {
    await onSheet(async (sheet, context) => {
      const { workbook: open } = context;
      open.load('readOnly');
      sheet.activate();
      sheet.getRange('B2').select();
      context.runtime.enableEvents = false;
      await context.sync();
      expect(open.readOnly).toBe(true);
    });
    await Excel.createWorkbook();
    workbook().faults.isReadOnly = false;
    await onSheet((sheet) => void (sheet.getRange('A1').values = [[1]]));
  });
});

describe('members that this Excel does not know', () => {
  it('answers ApiNotFound for members of a later set', async () => {
    await expect(onSheet((sheet) => void sheet.getRange('A1').getPrecedents())).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
  });

  it('answers ApiNotFound for members that the host does not answer', async () => {
    await expect(onSheet((sheet) => void sheet.shapes.load('items/name'))).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
  });

  it('knows fewer members where an older Excel is declared', async () => {
    workbook().close();
    const old = await openEmbeddedWorkbook({ requirementSet: '1.3' });
    const failing = onSheet((sheet) => void sheet.getRange('A1').format.load('shrinkToFit'));
    await expect(failing).rejects.toMatchObject({ code: 'ApiNotFound' });
    await onSheet((sheet) => void sheet.getRange('A1').format.load('wrapText'));
    old.close();
  });
});
