import { utils, write, type WorkSheet } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../src/files/readWorkbook';
import { renderWorkbook } from '../../src/files/renderWorkbook';
import { formulaAt, mergeAt, shownAt } from '../../src/sheets/grid/markAt';
import type { Grid } from '../../src/sheets/grid/grid';
import { withEntryField } from './zipTricks';
import { FULL_LAYOUT, HIDDEN_LAYOUT } from './sampleLayout';

function workbookBytes(type: 'xlsx' | 'xlsb' | 'biff8' | 'ods'): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['1.10', 8.5, true],
    ['  hai cách ', new Date(Date.UTC(2026, 6, 15))],
  ]);
  sheet['C2'] = { t: 'e', v: 0x07, w: '#DIV/0!' };
  sheet['!ref'] = 'A1:C2';
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Điểm');
  return new Uint8Array(write(book, { type: 'array', bookType: type, cellDates: false }) as ArrayBuffer);
}

function savedAs(type: 'xlsx' | 'xlsb' | 'biff8' | 'ods', sheet: WorkSheet, date1904 = false): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Điểm');
  book.Workbook = { WBProps: { date1904 } };
  return new Uint8Array(write(book, { type: 'array', bookType: type }) as ArrayBuffer);
}

function gridOf(bytes: Uint8Array): Grid {
  const reading = readWorkbook(bytes);
  const [grid] = reading.ok ? reading.sheets : [];
  if (!grid) {
    throw new Error('The file was not read');
  }
  return grid;
}

describe('readWorkbook', () => {
  it.each(['xlsx', 'xlsb', 'biff8', 'ods'] as const)('reads %s: texts as texts, dates as serials', (type) => {
    const reading = readWorkbook(workbookBytes(type));
    expect(reading).toMatchObject({ ok: true, sheets: [{ sheet: 'Điểm', row: 0, column: 0 }] });
    const values = reading.ok ? reading.sheets[0]?.values : undefined;
    expect(values?.[0]).toEqual(['1.10', 8.5, true]);
    expect(values?.[1]?.slice(0, 2)).toEqual(['  hai cách ', 46218]);
  });

  it.each(['xlsx', 'xlsb', 'biff8'] as const)(
    'reads an error cell of %s as an error, not as a number',
    (type) => {
      const reading = readWorkbook(workbookBytes(type));
      expect(reading.ok && reading.sheets[0]?.values[1]?.[2]).toEqual({ error: '#DIV/0!' });
    },
  );

  it('reads very hidden sheets, and starts at A1 where the first rows are empty', async () => {
    const layout = { ...HIDDEN_LAYOUT, blocks: [{ row: 2, column: 1, cells: [['1.10']] }] };
    const reading = readWorkbook(await renderWorkbook([FULL_LAYOUT, layout]));
    expect(reading.ok && reading.sheets.map((grid) => grid.sheet)).toEqual([FULL_LAYOUT.name, 'ParForm']);
    expect(reading.ok && reading.sheets[1]?.values).toEqual([[], [], [null, '1.10']]);
  });

  it.each(['xlsx', 'biff8'] as const)(
    'tells of %s what a cell is besides its value: formula, date, percentage, merged',
    (type) => {
      const sheet = utils.aoa_to_sheet([
        [0.85, 46054, 8.5],
        [1, 2],
      ]);
      Object.assign(sheet['A1'] as object, { z: '0%' });
      Object.assign(sheet['B1'] as object, { z: 'd-mmm' });
      Object.assign(sheet['C1'] as object, { f: 'A1*10' });
      sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 1, c: 1 } }];
      const grid = gridOf(savedAs(type, sheet));
      expect(grid.values).toEqual([
        [0.85, 46054, 8.5],
        [1, 2],
      ]);
      expect([shownAt(grid, 0, 0), shownAt(grid, 0, 1)]).toEqual([
        { says: 'percent', text: '85%' },
        { says: 'date', text: '1-thg 2' },
      ]);
      expect(mergeAt(grid, 1, 1)).toEqual({ row: 1, column: 0, rows: 1, columns: 2 });
      // The writer of .xls keeps no formulas; files of Excel and LibreOffice have them.
      expect(formulaAt(grid, 0, 2)).toBe(type === 'xlsx' ? 'A1*10' : undefined);
    },
  );

  it.each(['xlsx', 'xlsb', 'biff8'] as const)(
    'counts the dates of %s from 1900 in a workbook whose calendar begins in 1904',
    (type) => {
      const sheet = utils.aoa_to_sheet([[44_592, 8.5]]);
      Object.assign(sheet['A1'] as object, { z: 'dd/mm/yyyy' });
      expect(gridOf(savedAs(type, sheet, true)).values).toEqual([[46_054, 8.5]]);
    },
  );

  it('reads a formula that nobody computed as empty', async () => {
    const reading = readWorkbook(await renderWorkbook([FULL_LAYOUT]));
    expect(reading.ok && (reading.sheets[0]?.values[8]?.[2] ?? null)).toBeNull();
  });

  it('refuses by name what is no workbook', () => {
    const refusalOf = (bytes: Uint8Array): unknown => readWorkbook(bytes);
    expect(refusalOf(new Uint8Array())).toEqual({ ok: false, refusal: 'empty' });
    expect(refusalOf(strToU8('<html><table><tr><td>1</td></tr></table></html>'))).toEqual({
      ok: false,
      refusal: 'notAWorkbook',
    });
    expect(refusalOf(strToU8('%PDF-1.7'))).toEqual({ ok: false, refusal: 'notAWorkbook' });
    expect(refusalOf(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toEqual({
      ok: false,
      refusal: 'notAWorkbook',
    });
  });

  it('refuses a file cut short, at whatever byte, without an exception', () => {
    for (const type of ['xlsx', 'biff8'] as const) {
      const whole = workbookBytes(type);
      for (let length = 1; length < whole.length; length += Math.ceil(whole.length / 60)) {
        expect(() => readWorkbook(whole.slice(0, length))).not.toThrow();
      }
    }
    expect(readWorkbook(workbookBytes('xlsx').slice(0, 500))).toEqual({ ok: false, refusal: 'damaged' });
  });

  it('refuses a small file that would unfold to more than a workbook can be', () => {
    const small = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/a.xml': new Uint8Array(1_000) });
    const bomb = withEntryField(small, 1, 'size', 200_000_001);
    expect(readWorkbook(bomb)).toEqual({ ok: false, refusal: 'tooLarge' });
  });

  it('goes by the cells that are there, and names the first of those that lie beyond everything', async () => {
    const far = { ...HIDDEN_LAYOUT, visibility: 'visible' as const, columns: [] };
    const blocks = [
      { row: 0, column: 0, cells: [['gần']] },
      { row: 6, column: 3_000, cells: [['x', 'y']] },
    ];
    expect(readWorkbook(await renderWorkbook([{ ...far, blocks }]))).toMatchObject({
      ok: true,
      sheets: [{ values: [['gần']] }],
      unusual: [{ kind: 'farCells', cell: 'DKK7', count: 2 }],
    });
  });
});
