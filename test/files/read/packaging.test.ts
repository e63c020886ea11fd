import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { mergeAt, shownAt } from '../../../src/sheets/grid/markAt';
import { handmadeXlsx } from '../handmadeXlsx';

const ROW = '<row r="1"><c r="A1"><v>8.5</v></c></row>';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The same file with parts put in, replaced (by a text) or left out (undefined). */
function changed(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | Uint8Array | undefined>>,
): Uint8Array {
  const all: Zippable = unzipSync(bytes);
  for (const [path, content] of Object.entries(parts)) {
    if (content === undefined) {
      Reflect.deleteProperty(all, path);
    } else {
      all[path] = typeof content === 'string' ? strToU8(content) : content;
    }
  }
  return zipSync(all);
}

/** What each file is read as: its first sheet, and what was unusual. */
function readingOf(bytes: Uint8Array): unknown {
  const reading = readWorkbook(bytes);
  return reading.ok
    ? { values: reading.sheets[0]?.values, unusual: reading.unusual.map(({ kind }) => kind) }
    : reading.refusal;
}

const plain = handmadeXlsx({ rows: ROW });
const SHEET = 'xl/worksheets/sheet1.xml';
const SHEET_XML = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${ROW}</sheetData></worksheet>`;
const RELATIONS = (
  entries: string,
  type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.replaceAll('TYPE', type)}</Relationships>`;
const sheetRelation = '<Relationship Id="rId1" Type="TYPE/worksheet" Target="worksheets/sheet1.xml"/>';

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), isLittle));
  return bytes;
}

describe('an .xlsx file is read in full, whatever its packaging:', () => {
  it.each<readonly [string, () => Uint8Array]>([
    ['as every program writes it', () => plain],
    ['without a list of content types', () => changed(plain, { '[Content_Types].xml': undefined })],
    ['without the relations of the package', () => changed(plain, { '_rels/.rels': undefined })],
    [
      'strict, with the names of the standard',
      () =>
        changed(plain, {
          '_rels/.rels': RELATIONS(
            '<Relationship Id="a" Type="TYPE/officeDocument" Target="xl/workbook.xml"/>',
            `${STRICT}/officeDocument/relationships`,
          ),
          'xl/_rels/workbook.xml.rels': RELATIONS(sheetRelation, `${STRICT}/officeDocument/relationships`),
          [SHEET]: SHEET_XML.replace(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            `${STRICT}/spreadsheetml/main`,
          ),
        }),
    ],
    [
      'with its main part elsewhere',
      () =>
        changed(plain, {
          '_rels/.rels': RELATIONS(
            '<Relationship Id="a" Type="TYPE/officeDocument" Target="/so/chinh.xml"/>',
          ),
          'xl/workbook.xml': undefined,
          'xl/_rels/workbook.xml.rels': undefined,
          'so/chinh.xml':
            '<w:workbook xmlns:w="a" xmlns:q="b"><w:sheets><w:sheet name="Phiếu" q:id="rId1"/></w:sheets></w:workbook>',
          'so/_rels/chinh.xml.rels': RELATIONS(sheetRelation.replace('worksheets', '/xl/worksheets')),
        }),
    ],
    [
      'with texts and styles that are listed but not there',
      () => changed(handmadeXlsx({ rows: ROW, strings: '' }), { 'xl/sharedStrings.xml': undefined }),
    ],
    [
      'in UTF-16 with a mark of the byte order',
      () => changed(plain, { [SHEET]: utf16(`\ufeff${SHEET_XML}`, true) }),
    ],
    ['in UTF-16 without it, one way round', () => changed(plain, { [SHEET]: utf16(SHEET_XML, true) })],
    ['in UTF-16 without it, the other way round', () => changed(plain, { [SHEET]: utf16(SHEET_XML, false) })],
    [
      'in the encoding that it declares',
      () =>
        changed(plain, {
          [SHEET]: Uint8Array.from(
            `<?xml version="1.0" encoding="ISO-8859-1"?>${SHEET_XML.replace('</row>', '</row><!-- \u00e9 -->')}`,
            (letter) => letter.charCodeAt(0),
          ),
        }),
    ],
    ['with lower-case references', () => handmadeXlsx({ rows: '<row r="1"><c r="a1"><v>8.5</v></c></row>' })],
    [
      'with a cell twice, both of one content',
      () => handmadeXlsx({ rows: '<row r="1"><c r="A1"><v>8.5</v></c><c r="A1"><v>8.50</v></c></row>' }),
    ],
    [
      'with paths that begin with a slash',
      () =>
        zipSync(
          Object.fromEntries(Object.entries(unzipSync(plain)).map(([path, part]) => [`/${path}`, part])),
        ),
    ],
  ])('%s', (_, bytes) => {
    expect(readingOf(bytes())).toEqual({ values: [[8.5]], unusual: [] });
  });

  it('without its styles: what is lost is said', () => {
    const styled = handmadeXlsx({ rows: ROW, styles: '<cellXfs><xf numFmtId="9"/></cellXfs>' });
    expect(readingOf(changed(styled, { 'xl/styles.xml': undefined }))).toEqual({
      values: [[8.5]],
      unusual: ['stylesMissing'],
    });
  });

  it('with a sheet that is listed but not there, or names no part: the others are read, and it is said', () => {
    const two = (second: string): Uint8Array =>
      changed(plain, {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Phiếu" r:id="rId1"/>${second}</sheets></workbook>`,
      });
    const expected = { values: [[8.5]], unusual: ['sheetMissing'] };
    expect(readingOf(two('<sheet name="Mất" r:id="rId9"/>'))).toEqual(expected);
    expect(readingOf(two('<sheet name="Mất"/>'))).toEqual(expected);
    expect(readingOf(changed(plain, { [SHEET]: undefined }))).toBe('damaged');
  });

  it('with merged columns and rows of the whole sheet, and merges that are none', () => {
    const merges =
      '<mergeCells><mergeCell ref="B:C"/><mergeCell ref="5:6"/><mergeCell ref="?"/></mergeCells>';
    const reading = readWorkbook(handmadeXlsx({ rows: ROW, after: merges }));
    const grid = reading.ok ? reading.sheets[0] : undefined;
    expect(grid && [mergeAt(grid, 900, 2)?.column, mergeAt(grid, 5, 99)?.row, mergeAt(grid, 0, 0)]).toEqual([
      1,
      4,
      undefined,
    ]);
  });

  it('with days and times that are written out; what is neither is a text', () => {
    const cells = ['2026-07-15', '2026-07-15T06:00:00Z', '12:00:00', 'T18:30', 'hôm nay'].map(
      (text, index) => `<c r="${'ABCDE'[index]}1" t="d"><v>${text}</v></c>`,
    );
    const reading = readWorkbook(handmadeXlsx({ rows: `<row r="1">${cells.join('')}</row>` }));
    const grid = reading.ok ? reading.sheets[0] : undefined;
    expect(grid?.values).toEqual([[46_218, 46_218.25, 0.5, 18.5 / 24, 'hôm nay']]);
    expect(grid && [0, 1, 2].map((column) => shownAt(grid, 0, column)?.text)).toEqual([
      '15/07/2026',
      '15/07/2026 06:00:00',
      '12:00:00',
    ]);
  });
});

it('a workbook of charts alone has a reason of its own', () => {
  const charts = changed(plain, {
    'xl/_rels/workbook.xml.rels': RELATIONS(sheetRelation.replace('TYPE/worksheet', 'TYPE/chartsheet')),
  });
  expect(readingOf(charts)).toBe('noCells');
});
