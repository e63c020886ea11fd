import { readWorkbook } from '../../../src/files/readWorkbook';
import { renderWorkbook } from '../../../src/files/renderWorkbook';
import { patchCells } from '../../../src/tools/demo/patchCells';
import { partOf } from '../../files/package';
import { FULL_LAYOUT } from '../../files/sampleLayout';

describe('patchCells', () => {
  it('types values of every kind, over formulas too, and leaves locks and validations alone', async () => {
    const blank = await renderWorkbook([FULL_LAYOUT]);
    const filled = patchCells(
      blank,
      1,
      new Map<string, string | number | boolean | { error: string }>([
        ['C4', 1.25],
        ['C5', '8,5 <b> & ký'],
        ['C6', { error: '#DIV/0!' }],
        ['C9', true],
      ]),
    );
    const reading = readWorkbook(filled);
    const values = reading.ok ? reading.sheets[0]?.values : undefined;
    expect([3, 4, 5, 8].map((row) => values?.[row]?.[2])).toEqual([
      1.25,
      '8,5 <b> & ký',
      { error: '#DIV/0!' },
      true,
    ]);
    const path = 'xl/worksheets/sheet1.xml';
    const rest = (bytes: Uint8Array): string =>
      partOf(bytes, path).replace(/<sheetData>.*<\/sheetData>/s, '');
    expect(rest(filled)).toBe(rest(blank));
    expect(/<c r="C4"[^>]*s="(\d+)"/.exec(partOf(filled, path))?.[1]).toBe(
      /<c r="C4"[^>]*s="(\d+)"/.exec(partOf(blank, path))?.[1],
    );
  });

  it('throws for a cell that the sheet does not have', async () => {
    const blank = await renderWorkbook([FULL_LAYOUT]);
    expect(() => patchCells(blank, 1, new Map([['ZZ99', 1]]))).toThrow(RangeError);
  });
});
