import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/host/openWorkbook';
import { WorkbookFailure } from '../../src/workbook/failure';
import { selectPlace } from '../../src/workbook/select';

let book: EmbeddedWorkbook;
let id: string;

beforeEach(async () => {
  book = await openEmbeddedWorkbook();
  id = book.model.addSheet('Điểm');
});
afterEach(() => book.close());

const place = { sheet: 'Điểm', cell: 'C7' };
const C7 = { row: 6, column: 2, rows: 1, columns: 1 };

async function refusal(): Promise<WorkbookFailure> {
  const failure = await selectPlace(place).catch((error: unknown) => error);
  if (!(failure instanceof WorkbookFailure)) throw new Error('The cell can be seen.');
  return failure;
}

it('brings the sheet to the front and selects the cell', async () => {
  await selectPlace(place);
  expect(book.model.activeSheet()).toBe(id);
  expect(book.model.selection()).toEqual({ sheetId: id, rect: C7 });
});

it('says which sheet is gone', async () => {
  book.model.removeSheet(id);
  await expect(selectPlace(place)).rejects.toMatchObject({ code: 'sheetMissing', sheet: 'Điểm' });
});

it.each([
  ['row', (): void => book.model.setRows(id, 6, 1, { hidden: true })],
  ['column', (): void => book.model.setColumns(id, 2, 1, { hidden: true })],
])('says that the cell is selected in a hidden %s, and can show it', async (_what, hide) => {
  hide();
  const failure = await refusal();
  expect(failure).toMatchObject({ code: 'cellHidden', sheet: 'Điểm', state: 'untouched' });
  expect(book.model.selection()).toEqual({ sheetId: id, rect: C7 });
  await failure.remedy?.();
  await selectPlace(place);
});

it.each([
  ['of the sheet', false],
  ['of a table', true],
])('says that a filter %s hides the cell, and can clear it', async (_where, inTable) => {
  const rect = { row: 2, column: 1, rows: 6, columns: 3 };
  book.model.write(
    id,
    rect,
    Array.from({ length: 6 }, (_, row) => [`m${row}`, `n${row}`, row]),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Điểm');
    if (inTable) {
      const table = sheet.tables.add('B3:D8', true);
      table.columns.getItemAt(0).filter.applyValuesFilter(['m1']);
    } else {
      sheet.autoFilter.apply('B3:D8', 0, { filterOn: 'Values', values: ['m1'] });
    }
    await context.sync();
  });
  const failure = await refusal();
  expect(failure).toMatchObject({ code: 'cellFiltered', sheet: 'Điểm' });
  await failure.remedy?.();
  await selectPlace(place);
  expect(book.model.selection()).toEqual({ sheetId: id, rect: C7 });
});

it('does not speak of what is hidden elsewhere', async () => {
  book.model.setRows(id, 5, 1, { hidden: true });
  await selectPlace(place);
});
