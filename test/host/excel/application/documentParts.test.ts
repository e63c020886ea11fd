import { onSheet, workbookForEachTest } from '../../withWorkbook';

workbookForEachTest();

it('keeps parts of XML and finds them by the namespace of their root', async () => {
  await onSheet(async (_sheet, context) => {
    const { customXmlParts } = context.workbook;
    const first = customXmlParts
      .add('<?xml version="1.0"?><a xmlns="urn:mot"><b/></a>')
      .load('id,namespaceUri');
    customXmlParts.add('<p:a xmlns:p="urn:hai" xmlns="urn:khac"/>');
    const [one, two, none] = ['urn:mot', 'urn:hai', 'urn:khac'].map((uri) =>
      customXmlParts.getByNamespace(uri).getOnlyItemOrNullObject(),
    );
    await context.sync();
    expect([one?.isNullObject, two?.isNullObject, none?.isNullObject]).toEqual([false, false, true]);
    expect(first.namespaceUri).toBe('urn:mot');
    first.setXml('<c/>');
    const xml = customXmlParts.getItem(first.id).getXml();
    const count = customXmlParts.getCount();
    await context.sync();
    expect([xml.value, count.value]).toEqual(['<c/>', 2]);
    first.delete();
    const gone = customXmlParts.getItemOrNullObject(first.id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

it('keeps properties of the document under keys without regard to case', async () => {
  await onSheet(async (_sheet, context) => {
    const { custom } = context.workbook.properties;
    custom.add('Năm', 2026);
    custom.add('Khoá', true);
    const year = custom.getItem('NĂM').load('key,value,type');
    const all = custom.load('items/key');
    await context.sync();
    expect([year.key, year.value, year.type]).toEqual(['Năm', 2026, 'Number']);
    expect(all.items.map(({ key }) => key)).toEqual(['Năm', 'Khoá']);
    custom.deleteAll();
    const left = custom.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

it('knows the sheet before and behind, and says when there is none', async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.worksheets.add('Giữa').visibility = 'Hidden';
    context.workbook.worksheets.add('Cuối');
    const [next, visible] = [sheet.getNext(), sheet.getNext(true)];
    next.load('name');
    visible.load('name');
    const back = visible.getPrevious(true).load('name');
    await context.sync();
    expect([next.name, visible.name, back.name]).toEqual(['Giữa', 'Cuối', 'Sheet1']);
  });
  await expect(onSheet((sheet) => void sheet.getPrevious().load('name'))).rejects.toMatchObject({
    code: 'ItemNotFound',
  });
});
