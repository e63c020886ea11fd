import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { handmadeXlsx } from '../handmadeXlsx';
import { processorTime } from '../../processorTime';

const LENGTH = 1_000_000;
const long = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));
const cell = (content: string): string => `<row r="1"><c r="A1"${content}</c></row>`;
const ods = (content: string): Uint8Array =>
  zipSync({
    'content.xml': strToU8(
      `<o:document-content xmlns:o="o"><o:body><o:spreadsheet><t:table xmlns:t="t">${content}</t:table></o:spreadsheet></o:body></o:document-content>`,
    ),
  });

/** Each of these would take minutes, or the memory of a machine, where a pattern or a list has no bound. */
const ENOUGH = 5_000;

it.each<readonly [string, () => Uint8Array]>([
  ['a text of references', () => handmadeXlsx({ rows: cell(` t="str"><v>${long('&amp;')}</v>`) })],
  ['a text of "&" alone', () => handmadeXlsx({ rows: cell(` t="str"><v>${long('&')}</v>`) })],
  ['a text of escapes', () => handmadeXlsx({ rows: cell(` t="str"><v>${long('_x000D_')}_x</v>`) })],
  ['an element of spaces', () => handmadeXlsx({ rows: `<row${long(' ')}<` })],
  ['an element with a hundred thousand attributes', () => handmadeXlsx({ rows: `<row ${long('a="1" ')}b>` })],
  ['an element of one long name', () => handmadeXlsx({ rows: `<row ${long('1')}>` })],
  ['an attribute of quotes', () => handmadeXlsx({ rows: `<row ${long('"')}>` })],
  ['an attribute of spaces', () => handmadeXlsx({ rows: `<row a${long(' ')}b="1"/>` })],
  ['an attribute with a long prefix', () => handmadeXlsx({ rows: `<row ${long('a')}:r="1"/>` })],
  ['a number of digits', () => handmadeXlsx({ rows: cell(`><v>${long('9')}x</v>`) })],
  ['a date of digits', () => handmadeXlsx({ rows: cell(` t="d"><v>${long('2026-')}</v>`) })],
  [
    'a reference of letters',
    () => handmadeXlsx({ rows: `<row r="1"><c r="${long('A')}1"><v>1</v></c></row>` }),
  ],
  ['elements a million deep', () => handmadeXlsx({ rows: long('<a>') })],
  ['a million texts of nothing', () => handmadeXlsx({ rows: cell('><v>1</v>'), strings: long('<si/>') })],
  [
    'a million styles',
    () => handmadeXlsx({ rows: cell('><v>1</v>'), styles: `<cellXfs>${long('<xf/>')}</cellXfs>` }),
  ],
  [
    'a format of quotes',
    () =>
      handmadeXlsx({
        rows: cell(' s="0"><v>1</v>'),
        styles: `<numFmts><numFmt numFmtId="164" formatCode="${long('#,&quot;')}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
      }),
  ],
  [
    'merged cells without end',
    () =>
      handmadeXlsx({
        rows: cell('><v>1</v>'),
        after: `<mergeCells>${long('<mergeCell ref="A1:B2"/>')}</mergeCells>`,
      }),
  ],
  [
    'columns without end',
    () => handmadeXlsx({ rows: cell('><v>1</v>'), after: long('<col min="1" max="16384" hidden="1"/>') }),
  ],
  ['a formula of brackets', () => handmadeXlsx({ rows: cell(`><f>${long('(')}</f><v>1</v>`) })],
  [
    'a number in .ods as it is seen',
    () =>
      ods(
        `<t:table-row><t:table-cell o:value-type="float" o:value="1"><p>${long('1,')}</p></t:table-cell></t:table-row>`,
      ),
  ],
  [
    'spaces in .ods without end',
    () =>
      ods(
        `<t:table-row><t:table-cell o:value-type="string"><p>${long('<s c="16384"/>')}</p></t:table-cell></t:table-row>`,
      ),
  ],
  [
    'a duration in .ods',
    () => ods(`<t:table-row><t:table-cell o:value-type="time" o:time-value="PT${long('1')}"/></t:table-row>`),
  ],
])('a file comes to an end at once with %s', (_, bytes) => {
  const file = bytes();
  const started = processorTime();
  expect(() => readWorkbook(file)).not.toThrow();
  expect(processorTime() - started).toBeLessThan(ENOUGH);
});
