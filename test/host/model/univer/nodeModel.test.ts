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

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const put = (row: number, column: number, ...values: CellWrite[]): void =>
  model.write(
    sheet,
    { row, column, rows: values.length, columns: 1 },
    values.map((value) => [value]),
  );
const value = (row: number, column: number): unknown => model.read(sheet, cell(row, column))[0]?.[0]?.value;

describe('cells', () => {
  it('keep forced text, booleans and numbers apart, and show numbers as Vietnamese reads them', () => {
    put(0, 0, '1.10', true, 8.5, '=text', 'TRUE');
    const read = model.read(sheet, { row: 0, column: 0, rows: 5, columns: 1 }).flat();
    expect(read.map((each) => each.value)).toEqual(['1.10', true, 8.5, '=text', 'TRUE']);
    expect(read.map((each) => each.text)).toEqual(['1.10', 'TRUE', '8,5', '=text', 'TRUE']);
  });

  it('are left alone by undefined and emptied by null and ""', () => {
    put(0, 0, 1, 2, 3);
    put(0, 0, undefined, null, '');
    expect([value(0, 0), value(1, 0), value(2, 0)]).toEqual([1, null, null]);
    expect(model.usedRect(sheet, true)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });

  it('tell a calculated error from the same text', async () => {
    put(0, 0, { formula: '=1/0' }, '#DIV/0!');
    await model.flush();
    expect([value(0, 0), value(1, 0)]).toEqual([{ error: '#DIV/0!' }, '#DIV/0!']);
  });

  it('give up their formula when a value is written over it', async () => {
    put(0, 0, { formula: '=1+1' });
    await model.flush();
    put(0, 0, 5);
    await model.flush();
    expect(model.read(sheet, cell(0, 0))[0]?.[0]).toEqual({ value: 5, text: '5', numberFormat: 'General' });
  });

  it('read as empty far outside of what is stored', () => {
    expect(model.read(sheet, cell(1_000_000, 16_000))[0]?.[0]?.value).toBeNull();
  });

  it('answer a hundred flushes with the value just written', async () => {
    put(0, 1, { formula: '=A1*2' });
    for (let round = 0; round < 100; round += 1) {
      put(0, 0, round);
      await model.flush();
      expect(value(0, 1)).toBe(round * 2);
    }
  });

  it('are not recalculated while held', async () => {
    put(0, 0, 1, { formula: '=A1+1' });
    await model.flush();
    model.hold();
    put(0, 0, 5);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(value(1, 0)).toBe(2);
    await model.flush();
    expect(value(1, 0)).toBe(6);
  });

  it('take a hundred thousand values in one call within seconds', () => {
    const rows = Array.from({ length: 10_000 }, (_row, row) =>
      Array.from({ length: 10 }, (_cell, column) => row * column),
    );
    const start = process.cpuUsage();
    model.batch(() => model.write(sheet, { row: 0, column: 0, rows: 10_000, columns: 10 }, rows));
    const { user, system } = process.cpuUsage(start);
    expect(value(9_999, 9)).toBe(9_999 * 9);
    expect((user + system) / 1e6).toBeLessThan(4);
  });
});

describe('names and tables', () => {
  it('keep a sum over a name right after rows are inserted above it', async () => {
    put(0, 0, 1, 2, 3);
    put(0, 2, { formula: '=SUM(Tong)' });
    model.putName({ name: 'Tong', formula: '=Sheet1!$A$1:$A$3', comment: '', visible: true });
    await model.flush();
    expect(value(0, 2)).toBe(6);
    model.insert(sheet, { row: 0, column: 0, rows: 2, columns: 16_384 }, 'Down');
    put(2, 0, 19);
    await model.flush();
    expect(value(2, 2)).toBe(24);
    expect(model.names()[0]?.formula).toBe('=Sheet1!$A$3:$A$5');
  });

  it('calculate structured references, also of the same row and from another sheet', async () => {
    model.write(sheet, { row: 0, column: 0, rows: 3, columns: 3 }, [
      ['Tên', 'Điểm', 'Gấp đôi'],
      ['a', 2, undefined],
      ['b', 3, undefined],
    ]);
    const table = model.addTable(sheet, { row: 0, column: 0, rows: 3, columns: 3 }, true, 'ParScores');
    expect(table.columns).toEqual(['Tên', 'Điểm', 'Gấp đôi']);
    put(1, 2, { formula: '=[@Điểm]*2' }, { formula: '=[@Điểm]*2' });
    const other = model.addSheet('Khác');
    model.write(other, cell(0, 0), [[{ formula: '=SUM(ParScores[Gấp đôi])' }]]);
    await model.flush();
    expect(model.read(other, cell(0, 0))[0]?.[0]?.value).toBe(10);
    expect(model.read(sheet, cell(1, 2))[0]?.[0]?.formula).toBe('=[@Điểm]*2');
  });

  it('follow a table that grows, is renamed, and whose column is renamed in its header cell', async () => {
    model.write(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, [['Điểm'], [1]]);
    const { id } = model.addTable(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, true, 'ParScores');
    put(0, 3, { formula: '=SUM(ParScores[Điểm])' });
    put(2, 0, 4);
    model.updateTable(id, { rect: { row: 0, column: 0, rows: 3, columns: 1 } });
    await model.flush();
    expect(value(0, 3)).toBe(5);
    model.updateTable(id, { name: 'ParPoints' });
    put(0, 0, 'Điểm số');
    await model.flush();
    expect(model.read(sheet, cell(0, 3))[0]?.[0]).toMatchObject({
      formula: '=SUM(ParPoints[Điểm số])',
      value: 5,
    });
    model.insert(sheet, { row: 1, column: 0, rows: 1, columns: 16_384 }, 'Down');
    put(1, 0, 10);
    await model.flush();
    expect(model.tables()[0]?.rect.rows).toBe(4);
    expect(value(0, 3)).toBe(15);
  });

  it('refuse a taken or impossible table name and an overlap', () => {
    model.addTable(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, true, 'ParRound');
    const at = (row: number, name: string) => () =>
      model.addTable(sheet, { row, column: 0, rows: 2, columns: 2 }, true, name);
    expect(at(5, 'PARROUND')).toThrow(expect.objectContaining({ code: 'ItemAlreadyExists' }));
    expect(at(5, 'A1')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
    expect(at(1, 'ParOther')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });
});

describe('structure', () => {
  it('keeps a validation over the rows inserted inside it', () => {
    const validation = {
      rule: { type: 'Decimal' as const, operator: 'Between' as const, formula1: '0', formula2: '=$B1' },
      ignoreBlanks: true,
      errorAlert: { show: true, style: 'Stop' as const, title: 'Điểm', message: 'Sai' },
      prompt: { show: false, title: '', message: '' },
    };
    model.setValidation(sheet, { row: 0, column: 0, rows: 6, columns: 1 }, validation);
    model.insert(sheet, { row: 2, column: 0, rows: 2, columns: 16_384 }, 'Down');
    expect(model.validation(sheet, { row: 0, column: 0, rows: 8, columns: 1 })).toMatchObject({
      ...validation,
    });
    expect(model.validation(sheet, { row: 0, column: 0, rows: 9, columns: 1 })).toBe('mixed');
  });

  it('moves formulas of a sheet that is not the active one', async () => {
    const other = model.addSheet('Khác');
    model.write(other, { row: 0, column: 0, rows: 3, columns: 1 }, [[1], [2], [{ formula: '=SUM(A1:A2)' }]]);
    model.remove(other, { row: 0, column: 0, rows: 1, columns: 16_384 }, 'Up');
    await model.flush();
    expect(model.read(other, cell(1, 0))[0]?.[0]).toMatchObject({ formula: '=SUM(A1)', value: 2 });
    model.insert(other, cell(0, 0), 'Down');
    await model.flush();
    expect(model.read(other, cell(2, 0))[0]?.[0]).toMatchObject({ formula: '=SUM(A2)', value: 2 });
    expect(model.activeSheet()).toBe(sheet);
  });

  it('moves tracked rectangles and brings everything back on undo', async () => {
    const tracked = model.track(sheet, { row: 3, column: 0, rows: 2, columns: 2 });
    put(3, 0, 'x');
    model.insert(sheet, { row: 0, column: 0, rows: 2, columns: 16_384 }, 'Down');
    expect(tracked.current()).toMatchObject({ row: 5 });
    await model.undo();
    expect(tracked.current()).toMatchObject({ row: 3 });
    expect(value(3, 0)).toBe('x');
    model.remove(sheet, { row: 2, column: 0, rows: 4, columns: 16_384 }, 'Up');
    expect(tracked.current()).toBeNull();
  });

  it('does not write under a merge', () => {
    model.merge(sheet, { row: 0, column: 0, rows: 1, columns: 2 }, false);
    model.write(sheet, { row: 0, column: 0, rows: 1, columns: 2 }, [[1, 2]]);
    model.unmerge(sheet, cell(0, 0));
    expect([value(0, 0), value(0, 1)]).toEqual([1, null]);
  });
});

describe('formats and protection', () => {
  it('read back what was set, of cells and of whole columns', () => {
    const patch = {
      bold: true,
      fillColor: '#ffcc00',
      horizontal: 'Center' as const,
      numberFormat: '0.00',
      locked: false,
    };
    model.setStyle(sheet, cell(0, 0), patch);
    model.setStyle(
      sheet,
      { row: 0, column: 2, rows: 1_048_576, columns: 1 },
      { locked: false, numberFormat: '@' },
    );
    expect(model.styles(sheet, cell(0, 0))[0]?.[0]).toMatchObject({ ...patch, fillColor: '#FFCC00' });
    expect(model.styles(sheet, cell(500, 2))[0]?.[0]).toMatchObject({ locked: false, numberFormat: '@' });
    model.setStyle(sheet, cell(0, 0), { bold: false, fillColor: '', locked: true });
    expect(model.styles(sheet, cell(0, 0))[0]?.[0]).toMatchObject({
      bold: false,
      fillColor: '',
      locked: true,
      numberFormat: '0.00',
    });
  });

  it('leave to each of many cells what it has of its own, again after another format and its undo', async () => {
    const bold = (row: number): unknown[] => {
      const { bold: isBold, fontSize, italic } = model.styles(sheet, cell(row, 0))[0]?.[0] ?? {};
      return [isBold, fontSize, italic];
    };
    const all = { row: 0, column: 0, rows: 3, columns: 1 };
    model.setStyle(sheet, cell(1, 0), { fontSize: 14 });
    model.setStyle(sheet, cell(2, 0), { italic: true });
    model.setStyle(sheet, all, { bold: true });
    expect([0, 1, 2].map(bold)).toEqual([
      [true, 11, false],
      [true, 14, false],
      [true, 11, true],
    ]);
    model.setStyle(sheet, all, { bold: false, italic: false });
    expect([0, 1, 2].map(bold)).toEqual([
      [false, 11, false],
      [false, 14, false],
      [false, 11, false],
    ]);
    await model.undo();
    expect([0, 1, 2].map(bold)).toEqual([
      [true, 11, false],
      [true, 14, false],
      [true, 11, true],
    ]);
  });

  it('lock every cell of a protected sheet that was not unlocked', () => {
    model.setStyle(sheet, cell(0, 0), { locked: false });
    expect(model.isLocked(sheet, cell(1, 1))).toBe(false);
    model.setProtection(sheet, { protected: true, options: {} });
    expect(model.isLocked(sheet, cell(0, 0))).toBe(false);
    expect(model.isLocked(sheet, { row: 0, column: 0, rows: 1, columns: 2 })).toBe(true);
  });
});

describe('a whole workbook', () => {
  it('comes back as it was saved, twice in a row in one process', async () => {
    model.write(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, [
      ['Điểm', 'x'],
      [1.5, { formula: '=SUM(ParScores[Điểm])' }],
    ]);
    model.addTable(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, true, 'ParScores');
    model.setStyle(sheet, cell(1, 0), {
      numberFormat: '0.00',
      locked: false,
      borders: { top: { style: 'Continuous', weight: 'Thin', color: '#112233' } },
    });
    model.setColumns(sheet, 0, 1, { size: 120 });
    model.setFreeze(sheet, 1, 0);
    model.setBag({ sheetId: sheet }, 'pageLayout', { printArea: 'A1:B2' });
    model.updateSheet(sheet, { name: 'Điểm', tabColor: '#FF0000' });
    model.updateSheet(model.addSheet('Ẩn'), { visibility: 'VeryHidden' });
    model.putName({ name: 'Tong', formula: "='Điểm'!$A$2", comment: '', visible: true });
    await model.flush();
    const saved = model.save();
    const second = await createUniverModel();
    await second.load(saved);
    expect(second.save()).toEqual(saved);
    const id = second.activeSheet();
    second.write(id, cell(1, 0), [[4]]);
    await second.flush();
    expect(second.read(id, cell(1, 1))[0]?.[0]?.value).toBe(4);
    await second.load(saved);
    expect(second.save()).toEqual(saved);
    second.dispose();
  });
});

describe('events', () => {
  it('tell edits of the host with the value before and after, but not formats or results', async () => {
    put(0, 0, 1);
    put(0, 1, { formula: '=A1+1' });
    await model.flush();
    const edits: unknown[] = [];
    model.on('edited', (edit) => edits.push(edit));
    put(0, 0, 2);
    model.setStyle(sheet, cell(0, 0), { bold: true });
    await model.flush();
    expect(edits).toEqual([
      { sheetId: sheet, rect: cell(0, 0), source: 'api', kind: 'RangeEdited', before: 1, after: 2 },
    ]);
    await model.undo();
    await model.undo();
    expect(edits.at(-1)).toMatchObject({ source: 'undo', before: 2, after: 1 });
  });

  it('tell inserted rows and sheets that come, go and become active', () => {
    const told: unknown[] = [];
    model.on('edited', (edit) => told.push(edit.kind));
    model.on('sheet', (event) => told.push(event.kind));
    model.insert(sheet, { row: 1, column: 0, rows: 1, columns: 16_384 }, 'Down');
    const other = model.addSheet('Khác');
    model.activate(other);
    model.removeSheet(other);
    expect(told).toEqual([
      'RowInserted',
      'added',
      'deactivated',
      'activated',
      'deleted',
      'deactivated',
      'activated',
    ]);
  });
});

describe('a value that somebody would type', () => {
  it('is refused by the rule over its cell', async () => {
    const rule = (type: 'Decimal' | 'List' | 'Custom', formula1: string, formula2?: string) => ({
      rule: { type, formula1, ...(formula2 === undefined ? {} : { formula2 }) },
      ignoreBlanks: true,
      errorAlert: { show: true, style: 'Stop' as const, title: 'Điểm', message: 'Sai' },
      prompt: { show: false, title: '', message: '' },
    });
    put(0, 1, 5, 3);
    model.setValidation(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, rule('Decimal', '0', '=$B1'));
    model.setValidation(sheet, cell(3, 0), rule('List', 'Đạt,Không đạt'));
    model.setValidation(sheet, cell(4, 0), rule('List', '=$B$1:$B$2'));
    model.setValidation(sheet, cell(5, 0), rule('Custom', '=A6>SUM($B$1:$B$2)'));
    await model.flush();
    const refused = async (row: number, given: string | number): Promise<boolean> =>
      (await model.refusal(sheet, row, 0, given)) !== null;
    expect(await refused(0, 4)).toBe(false);
    expect(await refused(1, 4)).toBe(true);
    expect(await refused(1, 'x')).toBe(true);
    expect(await refused(3, 'Không đạt')).toBe(false);
    expect(await refused(3, 'đạt')).toBe(true);
    expect(await refused(4, 3)).toBe(false);
    expect(await refused(4, 4)).toBe(true);
    expect(await refused(5, 9)).toBe(false);
    expect(await refused(5, 8)).toBe(true);
    expect(value(5, 0)).toBeNull();
  });
});
