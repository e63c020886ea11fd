import { CFB } from '@e965/xlsx';
import { readWorkbook } from '../../../../src/files/readWorkbook';
import { formulaAt, isHiddenAt, mergeAt, shownAt } from '../../../../src/sheets/grid/markAt';
import type { Grid } from '../../../../src/sheets/grid/grid';

const short = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [value & 0xff, value >> 8]);
const long = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
const double = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];
const latin = (value: string): number[] => [...value].map((letter) => letter.charCodeAt(0));
const wide = (value: string): number[] => short(...[...value].map((letter) => letter.charCodeAt(0)));
const record = (type: number, ...content: readonly (readonly number[])[]): number[] => {
  const bytes = content.flat();
  return [...short(type, bytes.length), ...bytes];
};

const END = record(0x0a);
const begin = (version: number, kind: number): number[] =>
  record(0x809, short(version, kind), Array<number>(12).fill(0));
const CELLS = 0x10;

interface OldBook {
  /** Between the beginning of the workbook and its list of sheets. */
  readonly globals?: readonly (readonly number[])[];
  readonly sheet: readonly (readonly number[])[];
  readonly version?: number;
  /** 0 for cells, 2 for a chart. */
  readonly kind?: number;
  readonly streamName?: string;
}

/** An .xls file whose records a test writes itself: what no writer of ours would ever write. */
function xlsOf({
  globals = [],
  sheet,
  version = 0x600,
  kind = 0,
  streamName = 'Workbook',
}: OldBook): Uint8Array {
  const isUnicode = version === 0x600;
  const name = isUnicode ? [3, 0, ...latin('Tr1')] : [3, ...latin('Tr1')];
  const head = [...begin(version, 5), ...globals.flat()];
  const listed = record(0x85, long(0), [0, kind], name);
  const at = head.length + listed.length + END.length;
  const stream = [
    ...head,
    ...record(0x85, long(at), [0, kind], name),
    ...END,
    ...begin(version, CELLS),
    ...sheet.flat(),
    ...END,
  ];
  return compound(streamName, Uint8Array.from(stream));
}

function compound(name: string, stream: Uint8Array): Uint8Array {
  const { utils, write } = CFB as {
    readonly utils: { cfb_new(): unknown; cfb_add(file: unknown, path: string, content: Uint8Array): void };
    write(file: unknown, options: { type: 'array' }): ArrayLike<number>;
  };
  const file = utils.cfb_new();
  utils.cfb_add(file, `/${name}`, stream);
  return Uint8Array.from(write(file, { type: 'array' }));
}

function gridOf(book: OldBook): Grid {
  const reading = readWorkbook(xlsOf(book));
  const [grid] = reading.ok ? reading.sheets : [];
  if (!grid) {
    throw new Error(reading.ok ? 'no sheet' : reading.refusal);
  }
  return grid;
}

const number = (row: number, column: number, value: number, style = 0): number[] =>
  record(0x203, short(row, column, style), double(value));

describe('an .xls file', () => {
  it('has cells of every kind read', () => {
    const sheet = [
      number(0, 0, 8.5),
      record(0xbd, short(0, 1), short(0), long((125 << 2) | 3), short(0), long((7 << 2) | 2), short(2)),
      record(0x205, short(0, 3, 0), [1, 0]),
      record(0x205, short(0, 4, 0), [0x2a, 1]),
      record(0x06, short(0, 5, 0), [0, 0, 0, 0, 0, 0, 0xff, 0xff], short(0), long(0), short(0)),
      record(0x207, short(3), [1], wide('Đạt')),
      record(0x06, short(0, 6, 0), double(0), short(0), long(0), short(0)),
    ];
    const grid = gridOf({ sheet });
    expect(grid.values).toEqual([[8.5, 1.25, 7, true, { error: '#N/A' }, 'Đạt']]);
    expect([formulaAt(grid, 0, 5), formulaAt(grid, 0, 6), formulaAt(grid, 0, 0)]).toEqual([
      '…',
      '…',
      undefined,
    ]);
  });

  it('has texts put together that go on in another record, in other bytes, with formats behind them', () => {
    const texts = [
      record(0xfc, long(2), long(2), short(6), [0x08], short(1), latin('Kip')),
      record(0x3c, [1], wide('thờ'), long(0), short(2), [1], wide('Đủ')),
    ];
    const sheet = [record(0xfd, short(0, 0, 0), long(1)), record(0xfd, short(0, 1, 0), long(0))];
    expect(gridOf({ globals: texts, sheet }).values).toEqual([['Đủ', 'Kipthờ']]);
  });

  it('of Excel 95 has its texts read in the code page that it names', () => {
    const sheet = [record(0x204, short(0, 0, 0), short(3), [0xd0, 0x20, 0xe2])];
    const globals = [record(0x42, short(1258))];
    expect(gridOf({ version: 0x500, streamName: 'Book', globals, sheet }).values).toEqual([['Đ â']]);
  });

  it('says what is seen, covered and hidden', () => {
    const globals = [
      record(0x41e, short(164), short(1), [0], latin('0')),
      record(0xe0, short(0, 0, 0)),
      record(0xe0, short(0, 164, 0)),
    ];
    const sheet = [
      record(0x7d, short(3, 4, 2000, 0, 1)),
      record(0x208, short(0, 0, 9, 300, 0, 0, 0x20, 0)),
      number(0, 0, 0.5, 1),
      record(0xe5, short(1), short(0, 0, 0, 2)),
    ];
    const grid = gridOf({ globals, sheet });
    expect(shownAt(grid, 0, 0)).toEqual({ says: 'other', text: '1' });
    expect([isHiddenAt(grid, 0, 0), isHiddenAt(grid, 1, 4), isHiddenAt(grid, 1, 0)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(mergeAt(grid, 0, 2)?.columns).toBe(3);
  });

  it('passes over a chart that stands within a sheet', () => {
    const chart = [...begin(0x600, 0x20), ...number(9, 9, 9), ...END];
    expect(gridOf({ sheet: [chart, number(0, 0, 1)] }).values).toEqual([[1]]);
  });
});

describe('an .xls file is not read where', () => {
  const refusalOf = (bytes: Uint8Array): unknown => {
    const reading = readWorkbook(bytes);
    return reading.ok ? 'read' : reading.refusal;
  };

  it('it is encrypted, holds charts alone, or is none: each has a reason of its own', () => {
    expect(refusalOf(xlsOf({ globals: [record(0x2f, short(1))], sheet: [] }))).toBe('encrypted');
    expect(refusalOf(xlsOf({ kind: 2, sheet: [] }))).toBe('noCells');
    expect(refusalOf(compound('WordDocument', new Uint8Array(5_000)))).toBe('notAWorkbook');
    expect(refusalOf(compound('EncryptedPackage', new Uint8Array(5_000)))).toBe('passwordProtected');
  });

  it('a record, a text or a cell points to what is not there', () => {
    expect(refusalOf(xlsOf({ sheet: [short(0x203, 60_000)] }))).toBe('damaged');
    expect(refusalOf(xlsOf({ sheet: [record(0x204, short(0, 0, 0), short(900), [0])] }))).toBe('damaged');
    expect(refusalOf(xlsOf({ sheet: [record(0xfd, short(0, 0, 0), long(5))] }))).toBe('doubtful');
    expect(refusalOf(xlsOf({ sheet: [number(0, 0, Number.NaN)] }))).toBe('doubtful');
  });

  it('whatever two bytes of its header, tables and directory say, and always at once', () => {
    const whole = xlsOf({ sheet: Array.from({ length: 900 }, (_, row) => number(row, 0, row)) });
    const started = performance.now();
    for (let at = 24; at < 2_048; at += 7) {
      for (const value of [0x00, 0x01, 0xff]) {
        const bytes = whole.slice();
        bytes[at] = value;
        bytes[at + 1] = value === 0xff ? 0xff : 0;
        expect(typeof refusalOf(bytes)).toBe('string');
      }
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
