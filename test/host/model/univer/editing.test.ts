import type { CellWrite } from '../../../../src/host/model/cell';
import type { WorkbookModel } from '../../../../src/host/model/model';
import { createUniverModel } from '../../../../src/host/model/univer/nodeModel';

let model: WorkbookModel;
let sheet: string;

beforeEach(async () => {
  model = await createUniverModel();
  sheet = model.activeSheet();
});
afterEach(() => model.dispose());

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const write = (row: number, column: number, cells: CellWrite[][]): void =>
  model.write(sheet, area(row, column, cells.length, cells[0]?.length ?? 0), cells);
const values = (row: number, column: number, rows: number, columns: number): unknown[][] =>
  model.read(sheet, area(row, column, rows, columns)).map((line) => line.map((cell) => cell.value));

it('clears contents, formats or all, and with all the rules over the cells', () => {
  const validation = {
    rule: { type: 'List' as const, formula1: 'a,b' },
    ignoreBlanks: true,
    errorAlert: { show: true, style: 'Stop' as const, title: '', message: '' },
    prompt: { show: false, title: '', message: '' },
  };
  write(0, 0, [[1, 2, 3]]);
  model.setStyle(sheet, area(0, 0, 1, 3), { bold: true, locked: false });
  model.setValidation(sheet, area(0, 0, 1, 3), validation);
  model.clear(sheet, area(0, 0, 1, 1), 'Contents');
  model.clear(sheet, area(0, 1, 1, 1), 'Formats');
  model.clear(sheet, area(0, 2, 1, 1), 'All');
  expect(values(0, 0, 1, 3)).toEqual([[null, 2, null]]);
  expect(model.styles(sheet, area(0, 0, 1, 3))[0]?.map(({ bold, locked }) => [bold, locked])).toEqual([
    [true, false],
    [false, true],
    [false, true],
  ]);
  expect(model.validation(sheet, area(0, 0, 1, 2))).toMatchObject({ rule: validation.rule });
  expect(model.validation(sheet, area(0, 2, 1, 1))).toBeNull();
});

it('copies values, formulas that move along, and formats, and fills a larger target', async () => {
  write(0, 0, [[1, { formula: '=A1*$A$1' }]]);
  model.setStyle(sheet, area(0, 1, 1, 1), { bold: true });
  write(1, 0, [[2], [3]]);
  model.copy({ id: sheet, rect: area(0, 1, 1, 1) }, { id: sheet, rect: area(1, 1, 2, 1) }, 'All');
  await model.flush();
  expect(values(1, 1, 2, 1)).toEqual([[2], [3]]);
  expect(model.styles(sheet, area(2, 1, 1, 1))[0]?.[0]?.bold).toBe(true);
  model.copy({ id: sheet, rect: area(2, 1, 1, 1) }, { id: sheet, rect: area(5, 5, 1, 1) }, 'Values');
  expect(model.read(sheet, area(5, 5, 1, 1))[0]?.[0]).toMatchObject({ value: 3 });
  expect(model.styles(sheet, area(5, 5, 1, 1))[0]?.[0]?.bold).toBe(false);
});

it('sorts rows in Vietnamese order, empty cells last, with formulas that follow their row', async () => {
  write(0, 0, [['Tên'], ['Đà Nẵng'], ['An Giang'], [null], ['Ba Đình'], ['Ăn']]);
  write(
    1,
    1,
    [1, 2, 3, 4, 5].map((points) => [points]),
  );
  write(
    1,
    2,
    [2, 3, 4, 5, 6].map((row) => [{ formula: `=B${row}*10` }]),
  );
  model.sort(sheet, area(0, 0, 6, 3), [{ column: 0, ascending: true }], true);
  await model.flush();
  expect(values(1, 0, 5, 3)).toEqual([
    ['An Giang', 2, 20],
    ['Ăn', 5, 50],
    ['Ba Đình', 4, 40],
    ['Đà Nẵng', 1, 10],
    [null, 3, 30],
  ]);
});

it('hides the rows that a filter does not let through, and SUBTOTAL leaves them out', async () => {
  write(0, 0, [
    ['Nhóm', 'Điểm'],
    ['Sở', 1],
    ['Xã', 2],
    ['Sở', 4],
  ]);
  write(5, 0, [[{ formula: '=SUBTOTAL(109,B2:B4)' }]]);
  model.setFilter(sheet, { rect: area(0, 0, 4, 2), criteria: { 0: ['Sở'] } });
  expect(model.filteredRows(sheet)).toEqual([2]);
  await model.flush(true);
  expect(values(5, 0, 1, 1)).toEqual([[5]]);
  model.setFilter(sheet, null);
  expect(model.filteredRows(sheet)).toEqual([]);
});

it('takes a batch back in one undo and brings it again with redo', async () => {
  model.batch(() => {
    write(0, 0, [['a']]);
    model.setStyle(sheet, area(0, 0, 1, 1), { bold: true });
    model.insert(sheet, area(0, 0, 1, 16_384), 'Down');
    model.setBag({ sheetId: sheet }, 'key', 1);
  });
  await model.undo();
  expect(values(0, 0, 2, 1)).toEqual([[null], [null]]);
  expect(model.styles(sheet, area(0, 0, 1, 1))[0]?.[0]?.bold).toBe(false);
  expect(model.bag({ sheetId: sheet }, 'key')).toBeUndefined();
  await model.redo();
  expect(values(0, 0, 2, 1)).toEqual([[null], ['a']]);
  expect(model.bag({ sheetId: sheet }, 'key')).toBe(1);
});

it('gives inserted rows the look of the row above, and moves print areas and charts along', () => {
  model.setStyle(sheet, area(1, 0, 1, 2), { fillColor: '#FFFF00', locked: false });
  model.setBag({ sheetId: sheet }, 'pageLayout', { printArea: 'A1:B3', printTitleRows: '1:1' });
  model.setBag({ sheetId: sheet }, 'charts', [{ series: [{ values: 'Sheet1!$B$2:$B$3' }] }]);
  model.insert(sheet, area(2, 0, 1, 16_384), 'Down');
  expect(model.styles(sheet, area(2, 1, 1, 1))[0]?.[0]).toMatchObject({
    fillColor: '#FFFF00',
    locked: false,
  });
  expect(model.bag({ sheetId: sheet }, 'pageLayout')).toEqual({ printArea: 'A1:B4', printTitleRows: '1:1' });
  expect(model.bag({ sheetId: sheet }, 'charts')).toEqual([{ series: [{ values: 'Sheet1!$B$2:$B$4' }] }]);
});

it('gives columns inserted inside a table a heading of their own', async () => {
  write(0, 0, [
    ['a', 'b'],
    [1, 2],
  ]);
  model.addTable(sheet, area(0, 0, 2, 2), true, 'ParUnits');
  model.insert(sheet, area(0, 1, 1_048_576, 1), 'Right');
  expect(model.tables()[0]?.columns).toEqual(['a', 'Cột1', 'b']);
  expect(values(0, 0, 1, 3)).toEqual([['a', 'Cột1', 'b']]);
});

it('makes columns wide enough for their longest text', () => {
  write(0, 0, [['Một tiêu đề khá dài của cột'], ['x']]);
  const before = model.columnSize(sheet, 0).size;
  model.autofit(sheet, 'columns', 0, 1);
  expect(model.columnSize(sheet, 0).size).toBeGreaterThan(before * 2);
});

it('fits rows to their text, and gives those without one the standard height again', () => {
  const standard = model.rowSize(sheet, 0).size;
  write(0, 0, [['một']]);
  model.setRows(sheet, 0, 2, { size: standard * 4 });
  model.autofit(sheet, 'rows', 0, 2);
  expect([0, 1].map((row) => model.rowSize(sheet, row).size)).toEqual([standard, standard]);
});

it('refuses sheet names that Excel refuses, and keeps the last visible sheet', () => {
  expect(() => model.addSheet('a/b')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  expect(() => model.addSheet('SHEET1')).toThrow(expect.objectContaining({ code: 'ItemAlreadyExists' }));
  expect(() => model.removeSheet(sheet)).toThrow(expect.objectContaining({ code: 'InvalidOperation' }));
  expect(() => model.updateSheet(sheet, { visibility: 'Hidden' })).toThrow();
});

it('keeps names with Vietnamese letters as data that move, and rewrites all names when a sheet is renamed', () => {
  model.putName({ name: 'Tổng', formula: '=Sheet1!$A$1', comment: '', visible: true });
  model.putName({ name: 'Tong', formula: '=Sheet1!$A$1', comment: '', visible: true });
  model.insert(sheet, area(0, 0, 1, 16_384), 'Down');
  model.updateSheet(sheet, { name: 'Điểm số' });
  expect(model.names().map(({ name, formula }) => [name, formula])).toEqual([
    ['Tong', "='Điểm số'!$A$2"],
    ['Tổng', "='Điểm số'!$A$2"],
  ]);
});
