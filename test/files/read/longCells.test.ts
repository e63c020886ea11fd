import * as XLSX from '@e965/xlsx';
import { readWorkbook } from '../../../src/files/readWorkbook';

/** As long as a cell may be. */
const LENGTH = 32_767;
const PIECES = [
  ' ',
  '0',
  '9,',
  '1/',
  '-',
  '(',
  '=',
  "'",
  '"',
  '&',
  '<',
  '_x000D_',
  'đ',
  '\t',
  '\n',
  '%',
  '&#13;',
  'E+',
];
const TEXTS = PIECES.map((piece) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH - 1));

/** Far above what such a file takes, far below what it would take if time grew with the square of its texts. */
const ENOUGH = 10_000;

it.each(['xlsx', 'xlsb', 'biff8', 'ods'] as const)(
  'texts as long as a cell takes are read as they are, in time that grows with their length: %s',
  (bookType) => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet(TEXTS.map((text) => [`x${text}x`.slice(0, LENGTH)])),
      'A',
    );
    const bytes = new Uint8Array(XLSX.write(book, { bookType, type: 'array' }) as ArrayBuffer);
    const started = performance.now();
    const reading = readWorkbook(bytes);
    expect(performance.now() - started).toBeLessThan(ENOUGH);
    expect(reading.ok).toBe(true);
    const rows = reading.ok ? (reading.sheets[0]?.values ?? []) : [];
    expect(rows).toHaveLength(TEXTS.length);
    expect(rows.map(([cell]) => String(cell).length).filter((length) => length > LENGTH)).toEqual([]);
  },
);
