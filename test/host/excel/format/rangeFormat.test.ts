import { onSheet, workbookForEachTest } from '../../withWorkbook';

workbookForEachTest();

it('sets and reads formats; null where cells differ', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.font.bold = true;
    range.format.font.size = 12;
    range.format.fill.color = 'lightyellow';
    range.format.wrapText = true;
    range.format.horizontalAlignment = 'Center';
    range.format.columnWidth = 96;
    sheet.getRange('B2').format.fill.clear();
    sheet.getRange('B2').format.font.bold = false;
    range.load(
      'format/font/bold,format/font/size,format/wrapText,format/horizontalAlignment,format/columnWidth',
    );
    const filled = sheet.getRange('A1').format.fill.load('color,pattern');
    const plain = sheet.getRange('B2').format.fill.load('color,pattern');
    await context.sync();
    expect([range.format.font.bold, range.format.font.size, range.format.wrapText]).toEqual([null, 12, true]);
    expect([range.format.horizontalAlignment, range.format.columnWidth]).toEqual(['Center', 96]);
    expect([filled.color, filled.pattern, plain.color, plain.pattern]).toEqual([
      '#FFFFE0',
      'Solid',
      '#FFFFFF',
      'None',
    ]);
  });
});

it('draws lines on edges and inside', async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeBottom').style = 'Double';
    borders.getItem('InsideVertical').color = '#123456';
    await context.sync();
    const bottom = sheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style,color');
    const top = sheet.getRange('B2').format.borders.getItem('EdgeTop').load('style');
    const right = sheet.getRange('B2').format.borders.getItem('EdgeRight').load('style,color,weight');
    await context.sync();
    expect([bottom.style, top.style]).toEqual(['Double', 'None']);
    expect([right.style, right.color, right.weight]).toEqual(['Continuous', '#123456', 'Thin']);
  });
});

it('gives and takes properties cell by cell', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.setCellProperties([
      [
        { format: { fill: { color: '#FF0000' }, borders: { bottom: { style: 'Continuous' } } } },
        {},
        { format: { font: { italic: true }, protection: { locked: false } } },
      ],
    ]);
    const properties = range.getCellProperties({
      address: true,
      format: {
        fill: { color: true, pattern: true },
        font: { italic: true },
        borders: { style: true },
        protection: true,
      },
    });
    const sizes = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    const [first, second, third] = properties.value[0] ?? [];
    expect(first?.address).toBe('Sheet1!A1');
    expect(first?.format?.fill).toEqual({ color: '#FF0000', pattern: 'Solid' });
    expect(first?.format?.borders?.bottom).toEqual({ style: 'Continuous' });
    expect(second?.format?.fill?.pattern).toBe('None');
    expect(third?.format?.font).toEqual({ italic: true });
    expect(third?.format?.protection?.locked).toBe(false);
    expect(sizes.value.map((size) => size.columnHidden)).toEqual([false, false, false]);
  });
});

it('validates cells against rules, lists of another range included', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('D1:D2').values = [['Có'], ['Không']];
    const range = sheet.getRange('A1:A3');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D2') } };
    range.dataValidation.ignoreBlanks = false;
    sheet.getRange('A1:A3').values = [['Có'], ['Chưa'], ['Không']];
    const list = sheet.getRange('A1:A3').dataValidation.load('type,rule,ignoreBlanks,valid');
    const mixed = sheet.getRange('A3:A4').dataValidation.load('type');
    const invalid = range.dataValidation.getInvalidCellsOrNullObject().load('address');
    await context.sync();
    expect([list.type, mixed.type, list.ignoreBlanks, list.valid]).toEqual([
      'List',
      'Inconsistent',
      false,
      null,
    ]);
    expect(list.rule).toEqual({ list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$2' } });
    expect(invalid.address).toBe('Sheet1!A2');
    range.dataValidation.clear();
    range.dataValidation.load('type');
    await context.sync();
    expect(range.dataValidation.type).toBe('None');
  });
});

it('adds conditional formats whose rule comes after their look, in the order of Excel', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A9');
    const low = range.conditionalFormats.add('CellValue');
    low.cellValue.format.font.color = '#FF0000';
    low.cellValue.rule = { formula1: '=50', operator: 'LessThan' };
    const custom = range.conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A1=""';
    custom.custom.format.fill.color = '#FFFF00';
    range.conditionalFormats.add('DataBar');
    await context.sync();
    const formats = sheet.getRange().conditionalFormats.load('items/type,items/priority,items/id');
    await context.sync();
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ['DataBar', 0],
      ['Custom', 1],
      ['CellValue', 2],
    ]);
    const found = sheet.getRange().conditionalFormats.getItem(formats.items[1]?.id ?? '');
    found.custom.load('rule/formula,format/fill/color');
    const where = found.getRangeOrNullObject().load('address');
    await context.sync();
    expect([found.custom.rule.formula, found.custom.format.fill.color, where.address]).toEqual([
      '=$A1=""',
      '#FFFF00',
      'Sheet1!A1:A9',
    ]);
    range.conditionalFormats.clearAll();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

it('merges, hides, copies and sorts', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['k', 'v'],
      ['b', 2],
      ['a', 1],
    ];
    sheet.getRange('A1:B3').sort.apply([{ key: 0, ascending: true }], false, true);
    sheet.getRange('D1').copyFrom('A1:B3', 'Values');
    sheet.getRange('F1:G1').merge();
    sheet.getRange('G1').values = [['covered']];
    sheet.getRange('2:2').rowHidden = true;
    const copy = sheet.getRange('D1:E3').load('values');
    const covered = sheet.getRange('F1:G1').load('values');
    const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject().load('address');
    const rows = sheet.getRange('A1:A3').load('rowHidden');
    await context.sync();
    expect(copy.values).toEqual([
      ['k', 'v'],
      ['a', 1],
      ['b', 2],
    ]);
    expect(covered.values).toEqual([['', '']]);
    expect(merged.address).toBe('Sheet1!F1:G1');
    expect(rows.rowHidden).toBeNull();
  });
});
