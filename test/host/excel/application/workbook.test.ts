import { openEmbeddedWorkbook } from '../../../../src/host/openWorkbook';
import { onSheet, workbookForEachTest } from '../../withWorkbook';

const workbook = workbookForEachTest();

it('keeps settings of any JSON, replaces and deletes them', async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('round', { year: 2026, open: true });
    settings.add('when', new Date(0));
    await context.sync();
    settings.add('round', [1, 2]);
    settings.getItem('when').delete();
    const round = settings.getItem('round').load('value');
    const when = settings.getItemOrNullObject('when');
    await context.sync();
    expect(round.value).toEqual([1, 2]);
    expect(when.isNullObject).toBe(true);
  });
});

it('names ranges and formulas, for the workbook and for a sheet', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [[2], [3]];
    const { names } = context.workbook;
    names.add('Tong_diem', sheet.getRange('A1:A2'), 'cho phiếu');
    sheet.names.add('Rate', '=0.5');
    sheet.getRange('B1').formulas = [['=SUM(Tong_diem)']];
    await context.sync();
    const item = names.getItem('tong_diem').load('name,formula,type,comment,scope');
    const range = names.getItem('Tong_diem').getRange().load('address');
    const local = sheet.names.getItem('Rate').load('type,value');
    const sum = sheet.getRange('B1').load('values');
    names.load('items/name');
    await context.sync();
    expect(item.toJSON()).toMatchObject({
      formula: '=Sheet1!$A$1:$A$2',
      type: 'Range',
      comment: 'cho phiếu',
    });
    expect(range.address).toBe('Sheet1!A1:A2');
    expect([local.type, local.value]).toEqual(['Double', 0.5]);
    expect(sum.values).toEqual([[5]]);
    expect(names.items.map((each) => each.name)).toEqual(['Tong_diem']);
    names.add('Tong_diem', '=1');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    names.add('A1', '=1');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

it('gives stale results while calculation is suspended and fresh ones after the request', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange('A1').values = [[10]];
    const stale = sheet.getRange('B1').load('values');
    await context.sync();
    const fresh = sheet.getRange('B1').load('values');
    await context.sync();
    expect([stale.toJSON().values, fresh.values]).toEqual([[[2]], [[20]]]);
  });
});

it('calculates on demand only while calculation is manual', async () => {
  await onSheet(async (sheet, context) => {
    context.application.calculationMode = 'Manual';
    sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
    await context.sync();
    context.application.calculate('Full');
    sheet.getRange('A1').values = [[10]];
    const before = sheet.getRange('B1').load('values');
    await context.sync();
    context.application.calculate('Recalculate');
    const after = sheet.getRange('B1').load('values');
    await context.sync();
    expect([before.toJSON().values, after.values]).toEqual([[[2]], [[20]]]);
  });
});

it('selects cells and answers what is selected', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('C3:D4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([selected.address, active.address]).toEqual(['Sheet1!C3:D4', 'Sheet1!C3']);
  });
});

it('hands the file of a new workbook to whoever opened this one', async () => {
  workbook().close();
  const files: (string | undefined)[] = [];
  const book = await openEmbeddedWorkbook({ createWorkbook: (base64) => void files.push(base64) });
  await Excel.createWorkbook('UEsDBA==');
  expect(files).toEqual(['UEsDBA==']);
  book.close();
});
