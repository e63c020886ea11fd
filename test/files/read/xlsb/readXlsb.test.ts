import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../../src/files/readWorkbook';
import { formulaAt, isHiddenAt, mergeAt, shownAt } from '../../../../src/sheets/grid/markAt';
import type { Grid } from '../../../../src/sheets/grid/grid';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A record: its number, and its content. */
function record(type: number, ...content: readonly (readonly number[])[]): number[] {
  const bytes = content.flat();
  const head = type < 0x80 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
  const length = bytes.length < 0x80 ? [bytes.length] : [(bytes.length & 0x7f) | 0x80, bytes.length >> 7];
  return [...head, ...length, ...bytes];
}
const long = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
const double = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];
const text = (value: string): number[] => [
  ...long(value.length),
  ...[...value].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
];
const style = (index: number): number[] => [index, 0, 0, 0];
const rowHead = (row: number, flags = 0): number[] =>
  record(0, long(row), long(0), [0, 0], [0, flags, 0, 0, 0, 0, 0]);

function xlsbOf(
  sheet: readonly (readonly number[])[],
  parts: Readonly<Record<string, readonly number[]>> = {},
): Uint8Array {
  const relations = (entries: string): Uint8Array =>
    strToU8(`<Relationships xmlns="${PACKAGE}">${entries}</Relationships>`);
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}"/>`;
  return zipSync({
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.bin')),
    'xl/workbook.bin': Uint8Array.from([
      ...record(156, long(0), long(1), text('c1'), text('Biểu đồ')),
      ...record(156, long(0), long(2), text('s1'), text('Phiếu')),
    ]),
    'xl/_rels/workbook.bin.rels': relations(
      relation('c1', 'chartsheet', 'chartsheets/sheet1.bin') +
        relation('s1', 'worksheet', 'worksheets/sheet1.bin') +
        relation('t1', 'sharedStrings', 'sharedStrings.bin') +
        relation('f1', 'styles', 'styles.bin'),
    ),
    'xl/worksheets/sheet1.bin': Uint8Array.from(sheet.flat()),
    ...Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, Uint8Array.from(bytes)])),
  });
}

function gridOf(...given: Parameters<typeof xlsbOf>): Grid {
  const reading = readWorkbook(xlsbOf(...given));
  const [grid] = reading.ok ? reading.sheets : [];
  if (!grid) {
    throw new Error(reading.ok ? 'no sheet' : reading.refusal);
  }
  return grid;
}

describe('an .xlsb file', () => {
  it('has its cells where they are, also behind blanks and where a record leaves the column out', () => {
    const sheet = [
      rowHead(1),
      record(5, long(1), style(0), double(8.5)),
      record(12, style(0)), // a blank, one to the right
      record(16, style(0), double(2)),
      record(1, long(6), style(0)), // a blank in G
      record(17, style(0), text('sau ô trống')),
    ];
    expect(gridOf(sheet).values).toEqual([[], [null, 8.5, null, 2, null, null, null, 'sau ô trống']]);
  });

  it('has cells of every kind read: packed numbers, texts, truths, errors, results of formulas', () => {
    const shared = [...record(19, [0], text('chung'))];
    const sheet = [
      rowHead(0),
      record(2, long(0), style(0), long((125 << 2) | 3)), // 125 hundredths
      record(7, long(1), style(0), long(0)),
      record(4, long(2), style(0), [1]),
      record(3, long(3), style(0), [0x07]),
      record(8, long(4), style(0), text('từ công thức'), [0, 0]),
      record(9, long(5), style(0), double(0.5), [0, 0]),
    ];
    const grid = gridOf(sheet, { 'xl/sharedStrings.bin': shared });
    expect(grid.values).toEqual([[1.25, 'chung', true, { error: '#DIV/0!' }, 'từ công thức', 0.5]]);
    expect([formulaAt(grid, 0, 5), formulaAt(grid, 0, 0)]).toEqual(['…', undefined]);
  });

  it('says what is seen, covered and hidden', () => {
    const styles = [
      ...record(44, [164, 0], text('0')),
      ...record(617, long(2)),
      ...record(47, [0, 0], [0, 0]),
      ...record(47, [0, 0], [164, 0]),
      ...record(618),
    ];
    const sheet = [
      record(60, long(3), long(4), long(2000), long(0), [1, 0]),
      rowHead(0, 0x10),
      record(5, long(0), style(1), double(0.5)),
      record(176, long(0), long(0), long(0), long(2)),
    ];
    const grid = gridOf(sheet, { 'xl/styles.bin': styles });
    expect(shownAt(grid, 0, 0)).toEqual({ says: 'other', text: '1' });
    expect([isHiddenAt(grid, 0, 0), isHiddenAt(grid, 1, 4), isHiddenAt(grid, 1, 0)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(mergeAt(grid, 0, 2)?.columns).toBe(3);
  });

  it.each([
    ['a record goes on behind its part', [rowHead(0), [5, 100, 0]], 'damaged'],
    ['a text goes on behind its record', [rowHead(0), record(6, long(0), style(0), long(9_999))], 'damaged'],
    [
      'a cell refers to a text that is not there',
      [rowHead(0), record(7, long(0), style(0), long(3))],
      'doubtful',
    ],
    ['a number is none', [rowHead(0), record(5, long(0), style(0), double(Number.NaN))], 'doubtful'],
  ])('is not read as something else where %s', (_, sheet, refusal) => {
    expect(readWorkbook(xlsbOf(sheet))).toMatchObject({ ok: false, refusal });
  });

  it('gets no memory for what a few records claim', () => {
    const far = [rowHead(1_000_000), record(5, long(16_000), style(0), double(1))];
    const many = Array.from({ length: 30 }, (_, row) => [
      ...rowHead(row * 10_000),
      ...record(5, long(1_999), style(0), double(1)),
    ]);
    const started = performance.now();
    expect(readWorkbook(xlsbOf([...far, ...many]))).toMatchObject({
      ok: true,
      unusual: [{ kind: 'stylesMissing' }, { kind: 'farCells', cell: 'WQK1000001', count: 1 }],
    });
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
