import { createRequire } from 'node:module';
import { bundleUniverForNode } from '../../../../../src/host/bundle/nodeBundle';
import type { WorkbookModel } from '../../../../../src/host/model/model';
import type { ModelContext, UniverLibrary } from '../../../../../src/host/model/univer/context';
import { createModel } from '../../../../../src/host/model/univer/createModel';
import { expandTables } from '../../../../../src/host/model/univer/grid/tableExpansion';
import { registerBasePlugins } from '../../../../../src/host/model/univer/plugins';

let model: WorkbookModel;
let context: ModelContext;
let sheet: string;

beforeEach(async () => {
  const path = await bundleUniverForNode();
  const library = createRequire(path)(path) as UniverLibrary;
  const univer = new library.Univer({ locale: library.LocaleType.VI_VN, locales: {} });
  registerBasePlugins(library, univer);
  ({ model, context } = createModel(library, univer));
  expandTables(model);
  sheet = model.activeSheet();
  model.write(sheet, area(0, 0, 3, 2), [
    ['Mã', 'Loại'],
    ['A', 'xã'],
    ['B', 'phường'],
  ]);
  model.setStyle(sheet, area(2, 0, 1, 2), { bold: true, locked: false });
  model.setValidation(sheet, area(1, 1, 2, 1), {
    rule: { type: 'List', formula1: 'xã,phường' },
    ignoreBlanks: true,
    errorAlert: { show: true, style: 'Stop', title: '', message: '' },
    prompt: { show: false, title: '', message: '' },
  });
  model.addTable(sheet, area(0, 0, 3, 2), true, 'ParUnits');
});
afterEach(() => model.dispose());

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** As the grid does on a paste: one change of cells that is not ours. */
function paste(row: number, column: number, cells: readonly (readonly (string | null)[])[]): void {
  const { SetRangeValuesMutation } = context.library;
  const lines = cells.map((line, r) => [
    row + r,
    Object.fromEntries(line.map((value, c) => [column + c, { v: value, t: 1 }])),
  ]);
  context.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: context.unitId,
    subUnitId: sheet,
    cellValue: Object.fromEntries(lines),
  });
}

const tableRows = (): number | undefined => model.tables()[0]?.rect.rows;

it('takes in what is pasted under a table, with the formats and lists of its last row', () => {
  paste(3, 0, [
    ['C', 'xã'],
    ['D', 'xã'],
  ]);
  expect(tableRows()).toBe(5);
  const looks = model.styles(sheet, area(3, 0, 2, 2)).flat();
  expect(looks.map(({ bold, locked }) => [bold, locked])).toEqual(looks.map(() => [true, false]));
  expect(model.validation(sheet, area(1, 1, 4, 1))).toMatchObject({ rule: { formula1: 'xã,phường' } });
  expect(model.read(sheet, area(4, 0, 1, 2))[0]?.map(({ value }) => value)).toEqual(['D', 'xã']);
});

it('takes in what is pasted over its last row and reaches below', () => {
  paste(2, 0, [['B'], ['C'], ['D']]);
  expect(tableRows()).toBe(5);
});

it('is a step of its own, which is undone first', async () => {
  paste(3, 0, [['C', 'xã']]);
  await model.undo();
  expect(tableRows()).toBe(3);
});

it.each([
  ['beside the table', () => paste(3, 1, [['C', 'D']])],
  ['with a row between', () => paste(4, 0, [['C']])],
  ['inside of it', () => paste(1, 0, [['C']])],
  ['of nothing', () => paste(3, 0, [[null, null]])],
])('stays as it is after a paste %s', (_, play) => {
  play();
  expect(tableRows()).toBe(3);
});

it('stays as it is with totals, on a protected sheet, and above another table', () => {
  model.write(sheet, area(5, 0, 2, 1), [['Khác'], [1]]);
  const below = model.addTable(sheet, area(5, 0, 2, 1), true, 'ParOther');
  paste(3, 0, [['C'], ['D'], ['E']]);
  expect(tableRows()).toBe(3);
  model.removeTable(below.id, false);
  model.setProtection(sheet, { protected: true, options: {} });
  paste(3, 0, [['C']]);
  expect(tableRows()).toBe(3);
});
