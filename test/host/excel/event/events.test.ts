import { onSheet, workbookForEachTest } from '../../withWorkbook';

const workbook = workbookForEachTest({ requirementSet: '1.15' });

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

it('tells of edits, with the value before and after, and finds the range of the event', async () => {
  const events: Excel.WorksheetChangedEventArgs[] = [];
  const registration = await onSheet((sheet) =>
    sheet.onChanged.add((event) => {
      events.push(event);
      return Promise.resolve();
    }),
  );
  await onSheet((sheet) => void (sheet.getRange('B2').values = [['mới']]));
  await settled();
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    address: 'B2',
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
  });
  await Excel.run(async (context) => {
    const range = events[0]?.getRange(context).load('address,values');
    await context.sync();
    expect([range?.address, range?.values]).toEqual(['Sheet1!B2', [['mới']]]);
  });
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  await onSheet((sheet) => void (sheet.getRange('B3').values = [[1]]));
  await settled();
  expect(events).toHaveLength(1);
});

it('is silent while events are switched off', async () => {
  const addresses: string[] = [];
  await onSheet(
    (sheet) => void sheet.onChanged.add((event) => Promise.resolve(void addresses.push(event.address))),
  );
  await onSheet((sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[1]];
    context.runtime.enableEvents = true;
    sheet.getRange('A2').values = [[2]];
  });
  await settled();
  expect(addresses).toEqual(['A2']);
});

it('tells of sheets that come, go and are activated, and of selections', async () => {
  const log: string[] = [];
  const note = (text: string) => (): Promise<void> => Promise.resolve(void log.push(text));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note('added'));
    worksheets.onDeleted.add(note('deleted'));
    worksheets.onActivated.add(note('activated'));
    worksheets.getItem('Sheet1').onSelectionChanged.add((event) => note(`selected ${event.address}`)());
    await context.sync();
    const sheet = worksheets.add('Mới');
    sheet.activate();
    await context.sync();
    worksheets.getItem('Sheet1').activate();
    sheet.delete();
    worksheets.getItem('Sheet1').getRange('C3').select();
    await context.sync();
  });
  await settled();
  expect(log).toEqual(['added', 'activated', 'activated', 'deleted', 'selected C3']);
});

it('tells the tables that an edit touches', async () => {
  const log: string[] = [];
  await onSheet((sheet) => {
    sheet.getRange('A1:B2').values = [
      ['Mã', 'Điểm'],
      ['a', 1],
    ];
    sheet.tables.add('A1:B2', true).name = 'ParScores';
  });
  await onSheet((_sheet, context) => {
    context.workbook.tables
      .getItem('ParScores')
      .onChanged.add((event) => Promise.resolve(void log.push(event.address)));
  });
  await onSheet((sheet) => {
    sheet.getRange('B2').values = [[5]];
    sheet.getRange('F9').values = [[5]];
  });
  await settled();
  expect(log).toEqual(['B2']);
});

it('hears what the user does in the grid', async () => {
  const sources: unknown[] = [];
  await onSheet(
    (sheet) => void sheet.onChanged.add((event) => Promise.resolve(void sources.push(event.triggerSource))),
  );
  const { model } = workbook();
  const [sheet] = model.sheets();
  model.write(sheet?.id ?? '', { row: 0, column: 0, rows: 1, columns: 1 }, [['x']]);
  await settled();
  expect(sources).toHaveLength(1);
});

it('tells formulas that changed, rows that were sorted, protection, and charts that come and go', async () => {
  const log: unknown[] = [];
  await onSheet((sheet) => {
    const tell = (what: string) => (event: object) => Promise.resolve(void log.push([what, event]));
    sheet.getRange('A1:A3').values = [[3], [1], ['=A1']];
    sheet.onFormulaChanged.add(tell('formula'));
    sheet.onRowSorted.add(tell('sorted'));
    sheet.onProtectionChanged.add(tell('protection'));
    sheet.charts.onAdded.add(tell('added'));
    sheet.charts.onDeleted.add(tell('deleted'));
  });
  await onSheet((sheet) => {
    sheet.getRange('A3:A4').formulas = [['=A2'], [5]];
    sheet.getRange('A1:A2').sort.apply([{ key: 0 }]);
    sheet.charts.add('Line', sheet.getRange('A1:A2')).delete();
    sheet.protection.protect({});
  });
  await settled();
  expect(log).toEqual([
    ['formula', expect.objectContaining({ formulaDetails: [{ cellAddress: 'A3', previousFormula: '=A1' }] })],
    ['sorted', expect.objectContaining({ address: 'A1:A2' })],
    ['added', expect.objectContaining({ source: 'Local' })],
    ['deleted', expect.objectContaining({ source: 'Local' })],
    ['protection', expect.objectContaining({ isProtected: true })],
  ]);
});
