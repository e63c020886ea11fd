import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { formulaAt, mergeAt, shownAt } from '../../../src/sheets/grid/markAt';
import { handmadeXlsx } from '../handmadeXlsx';
import { allThroughLibreOffice, hasLibreOffice } from '../libreOffice';
import { blankForm, chosen, collected, ENTERED, filled, understood } from './sampleForms';

const FORMATS = ['xlsx', 'ods', 'xls'] as const;
type Format = (typeof FORMATS)[number];

/** Files that LibreOffice 7.4 saved. Made anew by UPDATE_FIXTURES=1 where it is installed. */
const fixture = (name: string, format: Format): string => join(__dirname, '../fixtures', `${name}.${format}`);

/** Every kind of cell that matters, in a workbook whose calendar begins in 1904. */
const CELLS = handmadeXlsx({
  workbookPr: '<workbookPr date1904="1"/>',
  styles:
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="d-mmm"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs>',
  rows:
    '<row r="1"><c r="A1"><v>8.5</v></c><c r="B1" s="1"><v>44592</v></c><c r="C1" s="2"><v>0.85</v></c><c r="D1"><f>1/0</f></c><c r="E1"><f>A1*2</f></c>' +
    '<c r="F1" t="inlineStr"><is><t>1/2</t></is></c><c r="G1"><f>IF(A1&gt;9,1,"")</f></c></row><row r="3"><c r="A3" t="inlineStr"><is><r><t>không </t></r><r><t>phát sinh</t></r></is></c></row>',
  after: '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>',
});

type FixtureName = 'form' | 'cells';
const made = new Map<string, Uint8Array>();

/** Saved by LibreOffice now where it is installed; else when the fixture was made. */
function saved(name: FixtureName, format: Format): Uint8Array {
  const path = fixture(name, format);
  return made.get(path) ?? new Uint8Array(readFileSync(path));
}

async function saveAll(): Promise<void> {
  const sources: Record<FixtureName, Uint8Array> = { form: filled(await blankForm()), cells: CELLS };
  const names = Object.keys(sources) as FixtureName[];
  for (const format of FORMATS) {
    allThroughLibreOffice(Object.values(sources), format).forEach((bytes, index) => {
      made.set(fixture(names[index] ?? 'form', format), bytes);
    });
  }
  if (process.env['UPDATE_FIXTURES']) {
    made.forEach((bytes, path) => {
      writeFileSync(path, bytes);
    });
  }
}

beforeAll(async () => {
  if (hasLibreOffice) {
    await saveAll();
  }
});

beforeEach(() => {
  // The library says on the console what it thinks of LibreOffice's number formats.
  jest.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe.each(FORMATS)('a form that was filled in and saved as .%s by LibreOffice', (format) => {
  it('is read with exactly what was entered, and nothing that its formulas show', async () => {
    const bytes = saved('form', format);
    const [outcome] = await collected([chosen(`phieu.${format}`, bytes)]);
    expect(outcome).toMatchObject({ kind: 'form', unit: 0, period: 0, state: 'valid', findings: [] });
    const read = Object.entries(understood(outcome)).map(([code, { data, points }]) => [
      code,
      data === null ? { points } : { data },
    ]);
    expect(Object.fromEntries(read)).toEqual(ENTERED);
  });

  it('was read the same before: a file of an earlier version', async () => {
    const bytes = new Uint8Array(readFileSync(fixture('form', format)));
    const [outcome] = await collected([chosen(`phieu.${format}`, bytes)]);
    expect(outcome).toMatchObject({ kind: 'form', unit: 0, period: 0, entered: 4 });
  });

  it('keeps apart numbers, texts, dates, percentages, errors, formulas and merged cells', () => {
    const reading = readWorkbook(saved('cells', format));
    const [grid] = reading.ok ? reading.sheets : [];
    if (!grid) {
      throw new Error('Not read');
    }
    const [first = [], , third = []] = grid.values;
    expect(first.slice(0, 6)).toEqual([8.5, 46_054, 0.85, { error: '#DIV/0!' }, 17, '1/2']);
    // A formula that gives an empty text is not zero.
    expect(first[6] ?? '').toBe('');
    expect(third[0]).toBe('không phát sinh');
    expect(shownAt(grid, 0, 1)?.says).toBe('date');
    // An .ods file has with every number what its cell shows, the others only its format.
    const plain = format === 'ods' ? 'value' : undefined;
    expect([shownAt(grid, 0, 2)?.says, shownAt(grid, 0, 0)?.says]).toEqual(['percent', plain]);
    // As the file has it; of an .xls file it is only known that a formula stands there.
    const formula = { xlsx: 'A1*2', ods: '[.A1]*2', xls: '…' }[format];
    expect([formulaAt(grid, 0, 4), formulaAt(grid, 0, 0)]).toEqual([formula, undefined]);
    expect(mergeAt(grid, 3, 1)).toEqual({ row: 2, column: 0, rows: 2, columns: 2 });
  });
});
