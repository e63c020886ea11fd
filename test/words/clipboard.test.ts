import fc from 'fast-check';
import { clipboardCell, clipboardTable, clipboardText } from '../../src/words/clipboard';

const STARTS = ['=', '+', '-', '@', ' =', '\t=', '\n@', '\u2028+'];

describe('what is put on the clipboard', () => {
  it.each(STARTS)('is no formula in a sheet although it begins with %j', (start) => {
    const text = `${start}HYPERLINK("http://x";"Xã Mẫu")`;
    expect(clipboardCell(text)).toMatch(/^'[=+\-@]/u);
    expect(clipboardText(text).split('\n').at(-1)).toMatch(/^'\s*[=+\-@]/u);
  });

  it('stays as it is where nothing could be taken for something else', () => {
    expect(clipboardCell('Xã Mẫu 01 (a-b), 50 % = nửa')).toBe('Xã Mẫu 01 (a-b), 50 % = nửa');
    expect(clipboardText('Điểm: 3\n  Lĩnh vực 1: 2')).toBe('Điểm: 3\n  Lĩnh vực 1: 2');
  });

  it('has the rows and columns that it had, whatever the texts are', () => {
    const row = fc.array(fc.string({ unit: fc.constantFrom('a', '=', '\t', '\n', '\r', '\u2029', ' ') }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const lines = clipboardTable(rows).split(/[\n\r\u2029]/u);
        expect(lines.map((line) => line.split('\t').length)).toEqual(rows.map(() => 2));
        expect(lines.flatMap((line) => line.split('\t')).filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual(
          [],
        );
      }),
    );
  });

  it('is made of a text of 100 kB in a moment, and in time that grows with it', () => {
    const long = '\t \n='.repeat(25_000);
    expect(clipboardCell(long)).not.toMatch(/[\t\n]/u);
    expect(clipboardText(long).split('\n')).toHaveLength(25_001);
  });
});
